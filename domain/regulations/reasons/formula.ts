import { quotientText } from './quotient';
import { hundredthsOf, valueText, type Value } from './value';

/** A summand: a factor and what it multiplies. */
export interface FormulaTerm {
  readonly factor: number;
  readonly values: readonly Value[];
}

/** A sum of products, all numbers put in, e.g. `Điểm xét tuyển = 2×6,5 + 2×7,25 + 6,0 + 1,5 = 35,0`. */
export interface Formula {
  readonly symbol: string;
  readonly terms: readonly FormulaTerm[];
  readonly divisor: number;
  readonly result: Value;
}

/** Where the quotient is rounded, both are shown: `ĐXL = (4,7 + 3×5,0) / 4 = 4,925 ≈ 4,9`. */
export function formulaText({ symbol, terms, divisor, result }: Formula): string {
  const sum = terms.map(termText).join(' + ');
  if (divisor === 1) return `${symbol} = ${sum} = ${valueText(result)}`;
  const total = terms.reduce((all, { factor, values }) => all + factor * values.map(hundredthsOf).reduce(add, 0), 0);
  const exact = total === hundredthsOf(result) * divisor;
  return `${symbol} = (${sum}) / ${divisor} ${exact ? '=' : `= ${quotientText(total, divisor)} ≈`} ${valueText(result)}`;
}

function add(left: number, right: number): number {
  return left + right;
}

function termText({ factor, values }: FormulaTerm): string {
  const sum = values.map(valueText).join(' + ');
  if (factor === 1) return sum;
  return values.length === 1 ? `${factor}×${sum}` : `${factor}×(${sum})`;
}
