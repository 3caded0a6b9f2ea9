/**
 * How far a statement of the law was checked.
 *
 * - `V`: the wording was read in a text that quotes the circular.
 * - `V2`: read in the press, a school's notice or a manual, not as a quotation.
 * - `M`: from memory, to be checked.
 * - `I`: the text leaves room and this is our reading; there is a switch for it.
 */
export type Evidence = 'V' | 'V2' | 'M' | 'I';

/** A number or table of the law, with the place it stands at and the day it holds from. */
export interface Cited<T> {
  readonly value: T;
  /** Circular and article, e.g. `TT 58/2011 Đ.13 k.1`. */
  readonly source: string;
  readonly evidence: Evidence;
  /** First day in force, ISO (`2012-01-26`). */
  readonly from: string;
}
