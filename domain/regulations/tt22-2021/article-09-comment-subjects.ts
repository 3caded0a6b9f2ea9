import type { TermTally } from '../term-tally';

/**
 * TT 22/2021 Đ.9 k.1 a [V]: a comment subject is Đạt when all assessments asked for are there and all are Đạt. (The averages of
 * score subjects, k.1 b, are common to all circulars: see subject-results.ts.)
 */
export function commentPassed(tally: Pick<TermTally, 'passed' | 'total'>): boolean {
  return tally.total > 0 && tally.passed === tally.total;
}
