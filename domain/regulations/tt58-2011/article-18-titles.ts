import type { AcademicRating, ConductRating, PupilTitle } from '../regulation';

/** TT 58/2011 Đ.18 k.1-2 [M], for a term and for the year: Học sinh giỏi is G and T; Học sinh tiên tiến is K or better in both. */
export function titleOf(academic: AcademicRating, conduct: ConductRating): PupilTitle | null {
  if (academic === 'excellent' && conduct === 'good') return 'excellentPupil';
  const academicReached = academic === 'excellent' || academic === 'fair';
  const conductReached = conduct === 'good' || conduct === 'fair';
  return academicReached && conductReached ? 'advancedPupil' : null;
}

const LABELS: Readonly<Partial<Record<PupilTitle, string>>> = {
  excellentPupil: 'Học sinh giỏi',
  advancedPupil: 'Học sinh tiên tiến',
};

export function titleLabel(title: PupilTitle): string {
  return LABELS[title] ?? '';
}
