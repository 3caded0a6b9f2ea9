import type { Cited, Rules } from '../cited';
import type { AcademicRating, SubjectResult } from '../regulation';
import { article, TT22_FROM } from './circular';

export const RULES = {
  baseRating: article(
    'Đ.9 k.2',
    'V',
    'Mức cao nhất mà các môn nhận xét và các môn tính điểm đều đạt; không còn điểm trung bình các môn.',
  ),
  reaches: article(
    'Đ.9 k.2',
    'V',
    'Một mức đòi mọi môn từ một điểm, ít nhất 6 môn từ một điểm cao hơn, và số môn nhận xét Chưa đạt không quá mức cho phép.',
  ),
} satisfies Rules;

/** What one level asks for; averages in tenths, all bounds inclusive. */
export interface RatingLevel {
  readonly rating: AcademicRating;
  /** No score subject may be below this. */
  readonly every: number;
  /** At least `count` score subjects must reach this. */
  readonly some: number;
  readonly count: number;
  /** Comment subjects that may be Chưa đạt. */
  readonly failedComments: number;
}

/** Best first; what reaches none of them is Chưa đạt (d). There is no average over all subjects any more. */
export const LEVELS: Cited<readonly RatingLevel[]> = {
  value: [
    { rating: 'good', every: 65, some: 80, count: 6, failedComments: 0 },
    { rating: 'fair', every: 50, some: 65, count: 6, failedComments: 0 },
    { rating: 'achieved', every: 35, some: 50, count: 6, failedComments: 1 },
  ],
  source: 'TT 22/2021 Đ.9 k.2',
  evidence: 'V',
  from: TT22_FROM,
};

/** One subject thought away: a best result in its place, or left out. */
export interface Counterfactual {
  readonly subject: SubjectResult;
  readonly by: 'replacing' | 'removing';
}

export function reaches(subjects: readonly SubjectResult[], level: RatingLevel, instead?: Counterfactual): boolean {
  let reached = 0;
  let failedComments = 0;
  for (const subject of subjects) {
    if (subject === instead?.subject) {
      if (instead.by === 'replacing' && subject.averageTenths !== null) reached += 1;
      continue;
    }
    if (subject.passed === false) failedComments += 1;
    if (subject.averageTenths === null) continue;
    if (subject.averageTenths < level.every) return false;
    if (subject.averageTenths >= level.some) reached += 1;
  }
  return reached >= level.count && failedComments <= level.failedComments;
}

/** The level by k.2 alone, before the raise of k.3. */
export function baseRating(subjects: readonly SubjectResult[]): AcademicRating {
  return LEVELS.value.find((level) => reaches(subjects, level))?.rating ?? 'notAchieved';
}
