import type { Cited, Rules } from '../cited';
import type { TermTally } from '../term-tally';
import { article, TT58_FROM } from './circular';

export const RULES = {
  commentPassed: article(
    'Đ.10 k.2 a',
    'M',
    'Môn nhận xét, học kỳ: Đ khi đủ số bài, ít nhất 2/3 số bài Đ, trong đó có bài kiểm tra học kỳ; còn lại CĐ.',
  ),
  enoughTests: article('Đ.10 k.2 a', 'M', 'Không đủ số bài kiểm tra theo quy định thì không xếp loại Đ.'),
} satisfies Rules;

/** The share of tests that must be Đ. */
export const PASSED_SHARE: Cited<{ readonly passed: number; readonly of: number }> = {
  value: { passed: 2, of: 3 },
  source: 'TT 58/2011 Đ.10 k.2 a',
  evidence: 'M',
  from: TT58_FROM,
};

/**
 * The semester test is part of both counts. (The averages of score subjects, k.1, are common to all circulars: see
 * subject-results.ts.)
 */
export function commentPassed(tally: Pick<TermTally, 'passed' | 'total' | 'finalPassed'>): boolean {
  const { passed, of } = PASSED_SHARE.value;
  return tally.finalPassed && of * tally.passed >= passed * tally.total;
}

/** Asked at the end of a term; before it, a sheet with empty columns is only incomplete. */
export function enoughTests(total: number, required: number): boolean {
  return total >= required;
}
