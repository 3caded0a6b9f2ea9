import type { ConductRating, PupilYearRecord } from '../regulation';

/** TT 58/2011 Đ.3 k.2: T, K, Tb, Y, for each term and for the year [V]. Best first. */
export const CONDUCT_RATINGS: readonly ConductRating[] = ['good', 'fair', 'average', 'weak'];

const LABELS: Readonly<Partial<Record<ConductRating, string>>> = {
  good: 'Tốt',
  fair: 'Khá',
  average: 'Trung bình',
  weak: 'Yếu',
};

export function conductLabel(rating: ConductRating): string {
  return LABELS[rating] ?? '';
}

/**
 * TT 58/2011 Đ.3 k.3: the year "chủ yếu căn cứ vào xếp loại hạnh kiểm học kỳ II và sự tiến bộ của học sinh" [V]. There is no
 * formula: a person decides, so without that decision the year has no rating.
 */
export function yearConduct(record: PupilYearRecord): ConductRating | null {
  return record.yearConduct;
}

/** What a screen offers the homeroom teacher to confirm or change: the rating of the second term [I]. */
export function proposedYearConduct(record: PupilYearRecord): ConductRating | null {
  return record.terms[1].conduct;
}
