import type { Cited, Rules } from '../cited';
import type { PrimaryMoment, QualityLevel, SubjectLevel } from '../primary/primary-regulation';
import { article, TT22_2016_FROM } from './circular';

export const RULES = {
  MOMENTS: article('Đ.1 k.3', 'V2', 'Tổng hợp đánh giá giữa học kỳ I, cuối học kỳ I, giữa học kỳ II, cuối năm học.'),
  SUBJECT_LEVELS: article(
    'Đ.1 k.3',
    'V',
    'Môn học, hoạt động giáo dục: Hoàn thành tốt (T), Hoàn thành (H), Chưa hoàn thành (C).',
  ),
  QUALITY_LEVELS: article('Đ.1 k.3', 'V', 'Từng năng lực, từng phẩm chất: Tốt (T), Đạt (Đ), Cần cố gắng (C).'),
  subjectLevelLabel: article('Đ.1 k.3', 'V', 'Tên các mức của môn học.'),
  qualityLevelLabel: article('Đ.1 k.3', 'V', 'Tên các mức của năng lực, phẩm chất.'),
} satisfies Rules;

export const MOMENTS: readonly PrimaryMoment[] = ['midterm1', 'term1', 'midterm2', 'year'];
export const SUBJECT_LEVELS: readonly SubjectLevel[] = ['wellCompleted', 'completed', 'notCompleted'];
export const QUALITY_LEVELS: readonly QualityLevel[] = ['good', 'achieved', 'needsEffort'];

export const COMPETENCES: Cited<readonly string[]> = {
  value: ['Tự phục vụ, tự quản', 'Hợp tác', 'Tự học và giải quyết vấn đề'],
  source: 'TT 30/2014 Đ.8 (TT 22/2016)',
  evidence: 'M',
  from: TT22_2016_FROM,
};

export const QUALITIES: Cited<readonly string[]> = {
  value: ['Chăm học, chăm làm', 'Tự tin, trách nhiệm', 'Trung thực, kỉ luật', 'Đoàn kết, yêu thương'],
  source: 'TT 30/2014 Đ.9 (TT 22/2016)',
  evidence: 'M',
  from: TT22_2016_FROM,
};

const SUBJECT_LABELS: Readonly<Record<SubjectLevel, string>> = {
  wellCompleted: 'Hoàn thành tốt',
  completed: 'Hoàn thành',
  notCompleted: 'Chưa hoàn thành',
};

export function subjectLevelLabel(level: SubjectLevel): string {
  return SUBJECT_LABELS[level];
}

const QUALITY_LABELS: Readonly<Record<QualityLevel, string>> = {
  good: 'Tốt',
  achieved: 'Đạt',
  needsEffort: 'Cần cố gắng',
};

export function qualityLevelLabel(level: QualityLevel): string {
  return QUALITY_LABELS[level];
}
