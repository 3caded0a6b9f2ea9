const DECIMAL = /^(-?)([0-9]{1,9})(?:[.,]([0-9]{1,12}))?$/;

/** A decimal number as it was written: `8.25` is 825 of scale 2. Trailing zeros are dropped, so `8.0` is 8 of scale 0. */
export interface Decimal {
  readonly digits: bigint;
  /** Number of decimals. */
  readonly scale: number;
}

/**
 * Reads a JSON number or a text with a point or a comma without passing through binary floating point: a JSON number is taken by its
 * shortest decimal form.
 *
 * @returns `null` when it is no plain decimal number
 */
export function parseDecimal(input: unknown): Decimal | null {
  if (typeof input !== 'string' && typeof input !== 'number') return null;
  const match = DECIMAL.exec(String(input).trim());
  if (!match) return null;
  const [, sign = '', whole = '', decimals = ''] = match;
  const kept = decimals.replace(/0+$/, '');
  const digits = BigInt(whole + kept);
  return { digits: sign === '-' ? -digits : digits, scale: kept.length };
}

/** The number in parts of `10^-scale`, e.g. tenths for 1; `null` when it has more decimals than that. */
export function inUnits({ digits, scale }: Decimal, unitScale: number): number | null {
  return scale > unitScale ? null : Number(digits * 10n ** BigInt(unitScale - scale));
}

/** As written in Vietnam, with a decimal comma. */
export function decimalText(digits: bigint, scale: number): string {
  const text = digits.toString().padStart(scale + 1, '0');
  return scale === 0 ? text : `${text.slice(0, -scale)},${text.slice(-scale)}`;
}
