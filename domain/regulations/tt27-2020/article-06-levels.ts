import type { Cited, Rules } from '../cited';
import type { PrimaryGrade, PrimaryMoment, QualityLevel, SubjectLevel } from '../primary/primary-regulation';
import { article, TT27_FROM } from './circular';

export const RULES = {
  MOMENTS: article('Đ.7, Đ.8', 'V', 'Đánh giá định kỳ giữa học kỳ I, cuối học kỳ I, giữa học kỳ II, cuối năm học.'),
  SUBJECT_LEVELS: article(
    'Đ.7 k.1 a',
    'V',
    'Môn học, hoạt động giáo dục: Hoàn thành tốt (T), Hoàn thành (H), Chưa hoàn thành (C).',
  ),
  QUALITY_LEVELS: article('Đ.8', 'V', 'Từng phẩm chất, từng năng lực: Tốt (T), Đạt (Đ), Cần cố gắng (C).'),
  competences: article('Đ.8', 'M', 'Năng lực công nghệ, tin học đánh giá từ lớp 3.'),
  subjectLevelLabel: article('Đ.7 k.1 a', 'V', 'Tên các mức của môn học.'),
  qualityLevelLabel: article('Đ.8', 'V', 'Tên các mức của phẩm chất, năng lực.'),
} satisfies Rules;

export const MOMENTS: readonly PrimaryMoment[] = ['midterm1', 'term1', 'midterm2', 'year'];
export const SUBJECT_LEVELS: readonly SubjectLevel[] = ['wellCompleted', 'completed', 'notCompleted'];
export const QUALITY_LEVELS: readonly QualityLevel[] = ['good', 'achieved', 'needsEffort'];

/** Three common competences, then seven special ones, each with the first grade that has it. */
export const COMPETENCES: Cited<readonly { readonly name: string; readonly from: PrimaryGrade }[]> = {
  value: [
    { name: 'Tự chủ và tự học', from: 1 },
    { name: 'Giao tiếp và hợp tác', from: 1 },
    { name: 'Giải quyết vấn đề và sáng tạo', from: 1 },
    { name: 'Ngôn ngữ', from: 1 },
    { name: 'Tính toán', from: 1 },
    { name: 'Khoa học', from: 1 },
    { name: 'Công nghệ', from: 3 },
    { name: 'Tin học', from: 3 },
    { name: 'Thẩm mĩ', from: 1 },
    { name: 'Thể chất', from: 1 },
  ],
  source: 'TT 27/2020 Đ.5 k.2',
  evidence: 'V',
  from: TT27_FROM,
};

export const QUALITIES: Cited<readonly string[]> = {
  value: ['Yêu nước', 'Nhân ái', 'Chăm chỉ', 'Trung thực', 'Trách nhiệm'],
  source: 'TT 27/2020 Đ.5 k.2',
  evidence: 'V',
  from: TT27_FROM,
};

export function competences(grade: PrimaryGrade): readonly string[] {
  return COMPETENCES.value.filter(({ from }) => from <= grade).map(({ name }) => name);
}

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
