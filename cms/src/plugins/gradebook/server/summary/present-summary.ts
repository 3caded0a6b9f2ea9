import { regulationOfClass } from '@cong-truong/database/register/class-regulation';
import type { ClassSummary } from '@cong-truong/database/results/class-summary.repository';
import { periodOf, type PeriodNumber, type StoredResult } from '@cong-truong/database/results/stored-result';
import type { OfferingPlan, Regulation } from '@cong-truong/domain/regulations/regulation';
import { subjectNameIn } from '../subject-name';

export function presentSummary({ class: group, plans, pupils }: ClassSummary, period: PeriodNumber) {
  const regulation = regulationOfClass(group);
  return {
    columns: plans
      .filter((plan) => isTaughtIn(regulation, plan, period))
      .map(({ offeringId, subject, mode }) => ({ offeringId, name: subjectNameIn(group, subject), mode })),
    pupils: pupils.map(({ studentId, rollNumber, fullName, result }) => ({
      studentId,
      rollNumber,
      fullName,
      ...presentResult(result),
    })),
    words: regulation.words,
    labels: labelsOf(
      regulation,
      pupils.flatMap(({ result }) => result ?? []),
    ),
  };
}

function isTaughtIn(regulation: Regulation, plan: OfferingPlan, number: PeriodNumber): boolean {
  const period = periodOf(number);
  return period === 'year'
    ? regulation.isTaught(plan, 1) || regulation.isTaught(plan, 2)
    : regulation.isTaught(plan, period);
}

function presentResult(result: StoredResult | null) {
  return {
    subjects: Object.fromEntries(
      (result?.subjects ?? []).map(({ offeringId, averageTenths, passed, status }) => [
        offeringId,
        { averageTenths, passed, status },
      ]),
    ),
    overallTenths: result?.overallTenths ?? null,
    academic: result?.academic ?? null,
    conduct: result?.conduct ?? null,
    title: result?.title ?? null,
    promotion: result?.promotion ?? null,
    complete: result?.complete ?? false,
  };
}

/** The circular's words for the codes that occur. */
function labelsOf(regulation: Regulation, results: readonly StoredResult[]) {
  return {
    academic: words(results, 'academic', (code) => regulation.academicLabel(code)),
    conduct: words(results, 'conduct', (code) => regulation.conductLabel(code)),
    title: words(results, 'title', (code) => regulation.titleLabel(code)),
    promotion: words(results, 'promotion', (code) => regulation.promotionLabel(code)),
  };
}

function words<Field extends 'academic' | 'conduct' | 'title' | 'promotion'>(
  results: readonly StoredResult[],
  field: Field,
  label: (code: NonNullable<StoredResult[Field]>) => string,
): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const result of results) {
    const code = result[field];
    if (code) found[code] = label(code);
  }
  return found;
}
