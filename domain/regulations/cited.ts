/**
 * How far a statement of the law was checked.
 *
 * - `V`: the wording was read in a text that quotes the circular.
 * - `V2`: read in the press, a school's notice or a manual, not as a quotation.
 * - `M`: from memory, to be checked.
 * - `I`: the text leaves room and this is our reading; there is a switch for it, or the note says why none is needed.
 */
export type Evidence = 'V' | 'V2' | 'M' | 'I';

/** The place a statement stands at and the day it holds from. */
export interface Citation {
  /** Circular and article, e.g. `TT 58/2011 Đ.13 k.1`. */
  readonly source: string;
  readonly evidence: Evidence;
  /** First day in force, ISO (`2012-01-26`). */
  readonly from: string;
}

/** A number or table of the law. */
export interface Cited<T> extends Citation {
  readonly value: T;
  /** Vietnamese: what of it was checked less than the rest, with its sign, e.g. `số tiết Thể dục [M]`. */
  readonly note?: string;
}

/** A rule that is a function: what it says, for whoever checks it against the law. */
export interface CitedRule extends Citation {
  /** One Vietnamese sentence. */
  readonly says: string;
}

/**
 * The rules of one file by the name of the function that carries them out (or of the switch that decides a reading). Every file of a
 * circular exports one as `RULES`; citations.test.ts refuses a function without one, `npm run regulations:audit` lists them.
 */
export type Rules<Name extends string = string> = Readonly<Record<Name, CitedRule>>;

/** Cites the articles of one circular: `const article = articlesOf('TT 58/2011', '2012-01-26')`, then `article('Đ.3 k.2', 'V', '…')`. */
export function articlesOf(circular: string, from: string) {
  return (article: string, evidence: Evidence, says: string): CitedRule => ({
    source: `${circular} ${article}`,
    evidence,
    from,
    says,
  });
}
