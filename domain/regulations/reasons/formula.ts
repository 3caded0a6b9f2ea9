import { formatHundredths, valueText, type Value } from './value';

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
  /** The quotient before rounding, in hundredths, where it is not the result itself. */
  readonly exactHundredths?: number;
  readonly result: Value;
}

export function formulaText({ symbol, terms, divisor, exactHundredths, result }: Formula): string {
  const sum = terms.map(termText).join(' + ');
  const quotient = divisor === 1 ? sum : `(${sum}) / ${divisor}`;
  const rounding = exactHundredths === undefined ? '=' : `= ${formatHundredths(exactHundredths)} ≈`;
  return `${symbol} = ${quotient} ${rounding} ${valueText(result)}`;
}

function termText({ factor, values }: FormulaTerm): string {
  const sum = values.map(valueText).join(' + ');
  if (factor === 1) return sum;
  return values.length === 1 ? `${factor}×${sum}` : `${factor}×(${sum})`;
}
