import type { Cited, Rules } from '../cited';
import { plainReasoning, type Reasoning } from '../reasons/reasoning';
import type { ConductRating, PupilYearRecord } from '../regulation';
import { article, TT22_FROM } from './circular';

export const RULES = {
  CONDUCT_RATINGS: article('Đ.8 k.2', 'V', 'Kết quả rèn luyện có 4 mức: Tốt, Khá, Đạt, Chưa đạt.'),
  conductLabel: article('Đ.8 k.2', 'V', 'Tên các mức rèn luyện.'),
  yearConduct: article('Đ.8 k.2 b', 'V', 'Kết quả rèn luyện cả năm theo kết quả hai học kỳ, tra bảng.'),
} satisfies Rules;

type Tt22Conduct = Extract<ConductRating, 'good' | 'fair' | 'achieved' | 'notAchieved'>;

/** Best first. */
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

export function explainYearConduct(record: Pick<PupilYearRecord, 'terms'>): Reasoning | null {
  const [{ conduct: first }, { conduct: second }] = record.terms;
  if (!isTt22(first) || !isTt22(second)) return null;
  return plainReasoning('Kết quả rèn luyện cả năm', YEAR_CONDUCT, {
    outcome: conductLabel(YEAR_CONDUCT.value[first][second]),
    inputs: [
      { name: 'học kỳ I', value: { word: conductLabel(first) } },
      { name: 'học kỳ II', value: { word: conductLabel(second) } },
    ],
  });
}

export function conductLabel(rating: ConductRating): string {
  return isTt22(rating) ? LABELS[rating] : '';
}

function isTt22(rating: ConductRating | null): rating is Tt22Conduct {
  return Object.hasOwn(LABELS, rating ?? '');
}
