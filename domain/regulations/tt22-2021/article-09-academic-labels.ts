import type { Rules } from '../cited';
import type { AcademicRating } from '../regulation';
import { article } from './circular';

export const RULES = {
  academicLabel: article('Đ.9 k.2', 'V', 'Kết quả học tập có 4 mức, cùng tên với rèn luyện: Tốt, Khá, Đạt, Chưa đạt.'),
} satisfies Rules;

const LABELS: Readonly<Partial<Record<AcademicRating, string>>> = {
  good: 'Tốt',
  fair: 'Khá',
  achieved: 'Đạt',
  notAchieved: 'Chưa đạt',
};

export function academicLabel(rating: AcademicRating): string {
  return LABELS[rating] ?? '';
}
