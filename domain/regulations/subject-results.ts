import type { ColumnKey } from '../scores/column';
import type { OfferingPlan, SubjectResult, SubjectStatus } from './regulation';
import { roundedQuotient } from './rounding';
import type { TermTally } from './term-tally';

const NOTHING: readonly ColumnKey[] = Object.freeze([]);

/** A subject that takes no part: exempt or not taught. */
export function withoutResult(
  plan: OfferingPlan,
  status: Extract<SubjectStatus, 'exempt' | 'notTaught'>,
): SubjectResult {
  return result(plan, status, null, null, NOTHING);
}

export function incompleteResult(plan: OfferingPlan, missing: readonly ColumnKey[]): SubjectResult {
  return result(plan, 'incomplete', null, null, missing);
}

export function commentResult(plan: OfferingPlan, passed: boolean): SubjectResult {
  return result(plan, 'complete', null, passed, NOTHING);
}

export function scoreResult(plan: OfferingPlan, averageTenths: number): SubjectResult {
  return result(plan, 'complete', averageTenths, null, NOTHING);
}

/**
 * ĐTBmhk: the weighted mean of the marks of a term, over as many marks as there really are.
 * TT 58/2011 Đ.10 k.1 a [V]; TT 26/2020 (the same article) [V]; TT 22/2021 Đ.9 k.1 b [V].
 */
export function termAverage(tally: TermTally): number {
  return roundedQuotient(tally.weightedTenths, tally.weight);
}

/**
 * ĐTBmcn = (ĐTBmhkI + 2 × ĐTBmhkII) / 3, from the two rounded averages.
 * TT 58/2011 Đ.10 k.1 b [V]; TT 22/2021 Đ.9 k.1 b [V].
 */
export function yearAverage(term1Tenths: number, term2Tenths: number): number {
  return roundedQuotient(term1Tenths + 2 * term2Tenths, 3);
}

/**
 * The year's result of a subject from its two terms.
 *
 * A term in which the subject is not taught or the pupil is exempt takes no part, and the other decides alone:
 * TT 58/2011 Đ.10 k.3 [M], Đ.12 k.4 [V]. TT 22/2021 has no clause on subjects of one term; schools do the same [M][I].
 * Comment subjects take the second term: TT 58/2011 Đ.10 k.2 b [M]; TT 22/2021 Đ.9 k.1 a [V].
 */
export function yearResult(plan: OfferingPlan, term1: SubjectResult, term2: SubjectResult): SubjectResult {
  if (takesNoPart(term1) && takesNoPart(term2)) {
    const exempt = term1.status === 'exempt' || term2.status === 'exempt';
    return withoutResult(plan, exempt ? 'exempt' : 'notTaught');
  }
  if (term1.status === 'incomplete' || term2.status === 'incomplete') {
    return incompleteResult(plan, [...term1.missing, ...term2.missing]);
  }
  if (takesNoPart(term1)) return term2;
  if (takesNoPart(term2)) return term1;
  if (term1.averageTenths !== null && term2.averageTenths !== null) {
    return scoreResult(plan, yearAverage(term1.averageTenths, term2.averageTenths));
  }
  return term2;
}

export function takesNoPart(subject: SubjectResult): boolean {
  return subject.status === 'exempt' || subject.status === 'notTaught';
}

function result(
  plan: OfferingPlan,
  status: SubjectStatus,
  averageTenths: number | null,
  passed: boolean | null,
  missing: readonly ColumnKey[],
): SubjectResult {
  return { offeringId: plan.offeringId, subject: plan.subject, status, averageTenths, passed, missing };
}
