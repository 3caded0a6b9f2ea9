import { averageExplanation } from '../average-explanation';
import type { Rules } from '../cited';
import type { AverageExplanation } from '../explanation';
import type { SubjectResult } from '../regulation';
import { roundedQuotient } from '../rounding';
import { article } from './circular';

export const RULES = {
  overallAverage: article(
    'Đ.11',
    'V',
    'ĐTBhk, ĐTBcn là trung bình cộng điểm trung bình các môn đánh giá bằng điểm, đã làm tròn; không môn nào có hệ số [M].',
  ),
} satisfies Rules;

/**
 * ĐTBhk, ĐTBcn: the plain mean of the rounded averages of the score subjects. Subjects that take no part in the period do not count
 * in the divisor.
 *
 * @returns tenths, or `null` while a subject is incomplete or when there is no score subject
 */
export function overallAverage(subjects: readonly SubjectResult[]): number | null {
  let sum = 0;
  let count = 0;
  for (const subject of subjects) {
    if (subject.status === 'incomplete') return null;
    if (subject.averageTenths === null) continue;
    sum += subject.averageTenths;
    count += 1;
  }
  return count === 0 ? null : roundedQuotient(sum, count);
}

/**
 * @param symbol `ĐTBhk` of a term, `ĐTBcn` of the year
 * @returns `null` where {@link overallAverage} does
 */
export function explainOverall(subjects: readonly SubjectResult[], symbol: string): AverageExplanation | null {
  const resultTenths = overallAverage(subjects);
  if (resultTenths === null) return null;
  const tenths = subjects.flatMap(({ averageTenths }) => (averageTenths === null ? [] : [averageTenths]));
  const { source } = RULES.overallAverage;
  return averageExplanation({ symbol, source, groups: [{ weight: 1, tenths }], resultTenths, forfeits: 0 });
}
