import type { Cited } from '../cited';
import type { AcademicRating, ConductRating, PupilTitle, SubjectResult } from '../regulation';
import { TT22_FROM } from './circular';

/** Học sinh Xuất sắc: so many score subjects with a year average of so many tenths. */
export const OUTSTANDING: Cited<{ readonly count: number; readonly tenths: number }> = {
  value: { count: 6, tenths: 90 },
  source: 'TT 22/2021 Đ.15 k.1 a',
  evidence: 'V',
  from: TT22_FROM,
};

/** TT 22/2021 Đ.15 k.1 [V]: at the end of the year only; there are no titles of a term and no Học sinh tiên tiến. */
export function yearTitle(
  academic: AcademicRating,
  conduct: ConductRating,
  subjects: readonly SubjectResult[],
): PupilTitle | null {
  if (academic !== 'good' || conduct !== 'good') return null;
  const { count, tenths } = OUTSTANDING.value;
  const outstanding = subjects.filter(({ averageTenths }) => averageTenths !== null && averageTenths >= tenths);
  return outstanding.length >= count ? 'outstandingPupil' : 'goodPupil';
}

const LABELS: Readonly<Partial<Record<PupilTitle, string>>> = {
  outstandingPupil: 'Học sinh Xuất sắc',
  goodPupil: 'Học sinh Giỏi',
};

export function titleLabel(title: PupilTitle): string {
  return LABELS[title] ?? '';
}
