/**
 * What stands in one cell of a grade book.
 *
 * Scores are integers of tenths (0..100 for 0,0..10,0): no floating point takes part in a rule.
 * An empty cell is `null`, never a mark: an empty cell does not count as 0.
 *
 * - `score`: a number on the scale of ten.
 * - `comment`: Đạt (`passed: true`) or Chưa đạt.
 * - `pending`: absent with a good reason, the make-up test is still to come; the average waits.
 * - `forfeit`: the make-up test was not sat; counts as 0 or as Chưa đạt.
 *   Source: TT 58/2011 Đ.8 k.5 [M], TT 26/2020 Đ.8 k.3-4 [V], TT 22/2021 Đ.7 [V/M].
 */
export type Mark =
  | { readonly kind: 'score'; readonly tenths: number }
  | { readonly kind: 'comment'; readonly passed: boolean }
  | { readonly kind: 'pending' }
  | { readonly kind: 'forfeit' };

/** Two cells hold the same; `null` is the empty cell. */
export function sameMark(left: Mark | null, right: Mark | null): boolean {
  if (left === null || right === null) return left === right;
  if (left.kind === 'score') return right.kind === 'score' && left.tenths === right.tenths;
  if (left.kind === 'comment') return right.kind === 'comment' && left.passed === right.passed;
  return left.kind === right.kind;
}
