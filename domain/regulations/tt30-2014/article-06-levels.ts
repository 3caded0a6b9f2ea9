import type { Cited, Rules } from '../cited';
import type { PrimaryMoment, QualityLevel, SubjectLevel } from '../primary/primary-regulation';
import { article, TT30_FROM } from './circular';

export const RULES = {
  MOMENTS: article(
    'Đ.10, Đ.11',
    'V2',
    'Tổng hợp đánh giá vào cuối học kỳ I và cuối năm học; hằng tháng chỉ ghi nhận xét.',
  ),
  SUBJECT_LEVELS: article('Đ.11', 'V2', 'Môn học, hoạt động giáo dục: Hoàn thành (HT) hoặc Chưa hoàn thành (CHT).'),
  QUALITY_LEVELS: article(
    'Đ.11',
    'V2',
    'Năng lực, phẩm chất: mỗi nhóm xếp chung Đạt (Đ) hoặc Chưa đạt (CĐ), có nhận xét từng mặt.',
  ),
  subjectLevelLabel: article('Đ.11', 'V2', 'Tên các mức của môn học.'),
  qualityLevelLabel: article('Đ.11', 'V2', 'Tên các mức của năng lực, phẩm chất.'),
} satisfies Rules;

export const MOMENTS: readonly PrimaryMoment[] = ['term1', 'year'];
export const SUBJECT_LEVELS: readonly SubjectLevel[] = ['completed', 'notCompleted'];
export const QUALITY_LEVELS: readonly QualityLevel[] = ['achieved', 'needsEffort'];

export const COMPETENCES: Cited<readonly string[]> = {
  value: ['Tự phục vụ, tự quản', 'Giao tiếp, hợp tác', 'Tự học và giải quyết vấn đề'],
  source: 'TT 30/2014 Đ.8',
  evidence: 'V2',
  from: TT30_FROM,
};

export const QUALITIES: Cited<readonly string[]> = {
  value: [
    'Chăm học, chăm làm, tích cực tham gia hoạt động giáo dục',
    'Tự tin, tự trọng, tự chịu trách nhiệm',
    'Trung thực, kỉ luật, đoàn kết',
    'Yêu gia đình, bạn và những người khác, yêu trường, lớp, quê hương, đất nước',
  ],
  source: 'TT 30/2014 Đ.9',
  evidence: 'V2',
  from: TT30_FROM,
};

export function subjectLevelLabel(level: SubjectLevel): string {
  return level === 'notCompleted' ? 'Chưa hoàn thành' : 'Hoàn thành';
}

export function qualityLevelLabel(level: QualityLevel): string {
  return level === 'needsEffort' ? 'Chưa đạt' : 'Đạt';
}
