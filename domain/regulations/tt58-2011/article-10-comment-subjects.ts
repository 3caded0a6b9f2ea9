import type { TermTally } from '../term-tally';

/**
 * TT 58/2011 Đ.10 k.2 a [M]: a comment subject is Đ when the required number of tests is there, at least two thirds of them are
 * Đ, and the semester test is one of those. The semester test is part of both counts. (The averages of score subjects, k.1,
 * are common to all circulars: see subject-results.ts.)
 */
export function commentPassed(tally: Pick<TermTally, 'passed' | 'total' | 'finalPassed'>): boolean {
  return tally.finalPassed && 3 * tally.passed >= 2 * tally.total;
}
