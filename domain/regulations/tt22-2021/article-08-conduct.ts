import type { Cited } from '../cited';
import type { ConductRating, PupilYearRecord } from '../regulation';
import { TT22_FROM } from './circular';

type Tt22Conduct = Extract<ConductRating, 'good' | 'fair' | 'achieved' | 'notAchieved'>;

/** TT 22/2021 Đ.8 k.2: Tốt, Khá, Đạt, Chưa đạt [V]. Best first. */
export const CONDUCT_RATINGS: readonly Tt22Conduct[] = ['good', 'fair', 'achieved', 'notAchieved'];

const LABELS: Readonly<Record<Tt22Conduct, string>> = {
  good: 'Tốt',
  fair: 'Khá',
  achieved: 'Đạt',
  notAchieved: 'Chưa đạt',
};

/** First term, then second term, then the year. */
export const YEAR_CONDUCT: Cited<Readonly<Record<Tt22Conduct, Readonly<Record<Tt22Conduct, Tt22Conduct>>>>> = {
  value: {
    good: { good: 'good', fair: 'fair', achieved: 'fair', notAchieved: 'notAchieved' },
    fair: { good: 'good', fair: 'fair', achieved: 'achieved', notAchieved: 'notAchieved' },
    achieved: { good: 'fair', fair: 'fair', achieved: 'achieved', notAchieved: 'notAchieved' },
    notAchieved: { good: 'fair', fair: 'achieved', achieved: 'achieved', notAchieved: 'notAchieved' },
  },
  source: 'TT 22/2021 Đ.8 k.2 b',
  evidence: 'V',
  from: TT22_FROM,
};

/** The year's rating follows from the two terms; what a person set for the year has no place here. */
export function yearConduct({ terms: [term1, term2] }: Pick<PupilYearRecord, 'terms'>): ConductRating | null {
  const { conduct: first } = term1;
  const { conduct: second } = term2;
  return isTt22(first) && isTt22(second) ? YEAR_CONDUCT.value[first][second] : null;
}

export function conductLabel(rating: ConductRating): string {
  return isTt22(rating) ? LABELS[rating] : '';
}

function isTt22(rating: ConductRating | null): rating is Tt22Conduct {
  return rating !== null && Object.hasOwn(LABELS, rating);
}
