import type {
  AcademicRating,
  ConductRating,
  PromotionOutcome,
  PupilTitle,
  RegulationId,
} from '@cong-truong/domain/regulations/regulation';

/** The short signs that a book is filled in with; the legend under the table spells them out. */
export interface Signs {
  readonly academic: Readonly<Partial<Record<AcademicRating, string>>>;
  readonly conduct: Readonly<Partial<Record<ConductRating, string>>>;
}

/** TT 58/2011 Đ.3 k.2, Đ.5 k.2 give the signs [V]. */
const TT58: Signs = {
  academic: { excellent: 'G', fair: 'K', average: 'Tb', weak: 'Y', poor: 'Kém' },
  conduct: { good: 'T', fair: 'K', average: 'Tb', weak: 'Y' },
};
/** TT 22/2021 has words only; these are their first letters [I]. */
const TT22: Signs = {
  academic: { good: 'T', fair: 'K', achieved: 'Đ', notAchieved: 'CĐ' },
  conduct: { good: 'T', fair: 'K', achieved: 'Đ', notAchieved: 'CĐ' },
};

export const SIGNS: Readonly<Record<RegulationId, Signs>> = {
  'TT58/2011': TT58,
  'TT58/2011+TT26/2020': TT58,
  'TT22/2021': TT22,
};

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
