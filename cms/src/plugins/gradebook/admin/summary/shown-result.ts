import type { PeriodResult } from '@cong-truong/domain/regulations/regulation';
import type { SummaryPupil } from '../api/summary';

/** Whether the table shows what the rules say now: after a change the workers take a moment to compute. */
export function isAsShown(result: PeriodResult, shown: SummaryPupil): boolean {
  return (
    result.overallTenths === shown.overallTenths &&
    result.academic === shown.academic &&
    result.conduct === shown.conduct &&
    result.title === shown.title &&
    result.promotion === shown.promotion &&
    result.subjects.every(({ offeringId, status, averageTenths, passed }) => {
      const subject = shown.subjects[offeringId];
      return subject?.status === status && subject.averageTenths === averageTenths && subject.passed === passed;
    })
  );
}
