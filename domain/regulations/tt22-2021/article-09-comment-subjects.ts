import type { Rules } from '../cited';
import type { TermTally } from '../term-tally';
import { article } from './circular';

export const RULES = {
  commentPassed: article('Đ.9 k.1 a', 'V', 'Môn nhận xét, học kỳ: Đạt khi đủ số lần đánh giá và tất cả đều Đạt.'),
  enoughAssessments: article('Đ.9 k.1 a', 'V', 'Không đủ số lần đánh giá thì không xếp Đạt.'),
} satisfies Rules;

/** (The averages of score subjects, k.1 b, are common to all circulars: see subject-results.ts.) */
export function commentPassed(tally: Pick<TermTally, 'passed' | 'total'>): boolean {
  return tally.total > 0 && tally.passed === tally.total;
}

/** Asked at the end of a term; before it, a sheet with empty columns is only incomplete. */
export function enoughAssessments(total: number, required: number): boolean {
  return total >= required;
}
