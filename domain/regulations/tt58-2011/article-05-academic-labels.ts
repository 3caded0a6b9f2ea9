import type { AcademicRating } from '../regulation';

/** TT 58/2011 Đ.5 k.2: G, K, Tb, Y, Kém [V]. */
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
