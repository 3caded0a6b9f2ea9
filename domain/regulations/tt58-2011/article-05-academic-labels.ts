import type { Rules } from '../cited';
import type { AcademicRating } from '../regulation';
import { article } from './circular';

export const RULES = {
  academicLabel: article('Đ.5 k.2', 'V', 'Học lực có 5 loại: giỏi (G), khá (K), trung bình (Tb), yếu (Y), kém (Kém).'),
} satisfies Rules;

const LABELS: Readonly<Partial<Record<AcademicRating, string>>> = {
  excellent: 'Giỏi',
  fair: 'Khá',
  average: 'Trung bình',
  weak: 'Yếu',
  poor: 'Kém',
};

export function academicLabel(rating: AcademicRating): string {
  return LABELS[rating] ?? '';
}
