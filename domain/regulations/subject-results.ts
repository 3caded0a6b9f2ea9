import type { ColumnKey } from '../scores/column';
import type { Cited, Rules } from './cited';
import type { OfferingPlan, SubjectResult, SubjectStatus } from './regulation';
import { roundedQuotient } from './rounding';
import type { TermTally } from './term-tally';

export const RULES = {
  termAverage: {
    says: 'ĐTBmhk = tổng (hệ số × điểm) chia tổng hệ số của các bài thực có; làm tròn một lần.',
    source: 'TT 58/2011 Đ.10 k.1 a; TT 26/2020 (cùng điều); TT 22/2021 Đ.9 k.1 b',
    evidence: 'V',
    from: '2012-01-26',
  },
  yearAverage: {
    says: 'ĐTBmcn = (ĐTBmhkI + 2 × ĐTBmhkII) / 3, từ hai điểm trung bình đã làm tròn.',
    source: 'TT 58/2011 Đ.10 k.1 b; TT 22/2021 Đ.9 k.1 b',
    evidence: 'V',
    from: '2012-01-26',
  },
  yearResult: {
    says:
      'Môn chỉ học (hoặc chỉ không được miễn) một học kỳ thì lấy kết quả học kỳ đó cho cả năm (Đ.12 k.4 [V]); môn nhận xét lấy kết quả ' +
      'học kỳ II. TT 22/2021 không có khoản riêng cho môn một học kỳ: trường làm như cũ [I].',
    source: 'TT 58/2011 Đ.10 k.2 b, k.3, Đ.12 k.4; TT 22/2021 Đ.9 k.1 a',
    evidence: 'M',
    from: '2012-01-26',
  },
  takesNoPart: {
    says: 'Môn được miễn hoặc không học trong kỳ không tham gia tính.',
    source: 'TT 58/2011 Đ.10 k.3, Đ.12',
    evidence: 'M',
    from: '2012-01-26',
  },
} satisfies Rules;

/** The second term counts twice. */
export const YEAR_WEIGHTS: Cited<{ readonly term1: number; readonly term2: number }> = {
  value: { term1: 1, term2: 2 },
  source: 'TT 58/2011 Đ.10 k.1 b; TT 22/2021 Đ.9 k.1 b',
  evidence: 'V',
  from: '2012-01-26',
};

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

/** ĐTBmhk, over as many marks as there really are. */
export function termAverage(tally: Pick<TermTally, 'weightedTenths' | 'weight'>): number {
  return roundedQuotient(tally.weightedTenths, tally.weight);
}

/** ĐTBmcn, from the two rounded averages. */
export function yearAverage(term1Tenths: number, term2Tenths: number): number {
  const { term1, term2 } = YEAR_WEIGHTS.value;
  return roundedQuotient(term1 * term1Tenths + term2 * term2Tenths, term1 + term2);
}

/**
 * The year's result of a subject from its two terms. A term in which the subject takes no part leaves the decision to the other; of a
 * comment subject the second term decides.
 */
export function yearResult(plan: OfferingPlan, term1: SubjectResult, term2: SubjectResult): SubjectResult {
  if (takesNoPart(term1) && takesNoPart(term2)) {
    const exempt = term1.status === 'exempt' || term2.status === 'exempt';
    return withoutResult(plan, exempt ? 'exempt' : 'notTaught');
  }
  if (term1.status === 'incomplete' || term2.status === 'incomplete') {
    return incompleteResult(plan, [...term1.missing, ...term2.missing]);
  }
  if (takesNoPart(term2)) return term1;
  if (term1.averageTenths !== null && term2.averageTenths !== null) {
    return scoreResult(plan, yearAverage(term1.averageTenths, term2.averageTenths));
  }
  // The first term takes no part, or it is a comment subject.
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
