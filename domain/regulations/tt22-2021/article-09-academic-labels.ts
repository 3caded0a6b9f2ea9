import type { AcademicRating } from '../regulation';

/** TT 22/2021 Đ.9 k.2: the same four words as for conduct [V]. */
const LABELS: Readonly<Partial<Record<AcademicRating, string>>> = {
  good: 'Tốt',
  fair: 'Khá',
  achieved: 'Đạt',
  notAchieved: 'Chưa đạt',
};

export function academicLabel(rating: AcademicRating): string {
  return LABELS[rating] ?? '';
}
