import type {
  AcademicRating,
  ConductRating,
  PromotionOutcome,
  PupilTitle,
  RegulationId,
} from '@cong-truong/domain/regulations/regulation';

/** Ratings with the short signs that a book is filled in with, best first. */
export type SignList<Rating> = readonly (readonly [rating: Rating, sign: string])[];

export interface Signs {
  readonly academic: SignList<AcademicRating>;
  readonly conduct: SignList<ConductRating>;
}

/** TT 58/2011 Đ.3 k.2, Đ.5 k.2 give the signs [V]. */
const TT58: Signs = {
  academic: [
    ['excellent', 'G'],
    ['fair', 'K'],
    ['average', 'Tb'],
    ['weak', 'Y'],
    ['poor', 'Kém'],
  ],
  conduct: [
    ['good', 'T'],
    ['fair', 'K'],
    ['average', 'Tb'],
    ['weak', 'Y'],
  ],
};

/** TT 22/2021 has words only; these are their first letters [I]. */
const TT22_LEVELS = [
  ['good', 'T'],
  ['fair', 'K'],
  ['achieved', 'Đ'],
  ['notAchieved', 'CĐ'],
] as const;
const TT22: Signs = { academic: TT22_LEVELS, conduct: TT22_LEVELS };

export const SIGNS: Readonly<Record<RegulationId, Signs>> = {
  'TT58/2011': TT58,
  'TT58/2011+TT26/2020': TT58,
  'TT22/2021': TT22,
};

/** @returns '' while there is no rating */
export function signOf<Rating>(signs: SignList<Rating>, rating: Rating | null): string {
  return signs.find(([candidate]) => candidate === rating)?.[1] ?? '';
}

export const TITLE_SIGNS: Readonly<Record<PupilTitle, string>> = {
  excellentPupil: 'HSG',
  advancedPupil: 'HSTT',
  outstandingPupil: 'HSXS',
  goodPupil: 'HSG',
};

export const PROMOTION_SIGNS: Readonly<Record<PromotionOutcome, string>> = {
  promoted: 'Lên lớp',
  resit: 'Kiểm tra lại',
  summerTraining: 'Rèn luyện hè',
  retained: 'Ở lại lớp',
};
