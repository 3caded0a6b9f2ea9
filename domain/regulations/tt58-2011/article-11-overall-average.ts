import type { SubjectResult } from '../regulation';
import { roundedQuotient } from '../rounding';

/**
 * ĐTBhk, ĐTBcn: the plain mean of the rounded averages of the score subjects, TT 58/2011 Đ.11 [V]; no subject has a weight
 * [M]. Subjects that take no part in the period do not count in the divisor.
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
