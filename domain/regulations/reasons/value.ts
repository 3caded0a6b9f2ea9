import { formatScore } from '../../scores/format-score';

/** A number or word as the law counts it. Never a floating point number. */
export type Value =
  | { readonly tenths: number }
  | { readonly hundredths: number }
  /** Whole numbers: test marks of primary school, ages, sessions missed. */
  | { readonly count: number; readonly unit?: string }
  /** A rating or level in the circular's words. */
  | { readonly word: string };

/** A number in hundredths; words count nothing. */
export function hundredthsOf(value: Value): number {
  if ('tenths' in value) return value.tenths * 10;
  if ('hundredths' in value) return value.hundredths;
  return 'count' in value ? value.count * 100 : 0;
}

/** As written in Vietnam: `8,0`, `34,25`, `45 buổi`, `Tốt`. */
export function valueText(value: Value): string {
  if ('tenths' in value) return formatScore(value.tenths);
  if ('hundredths' in value) return formatHundredths(value.hundredths);
  if ('word' in value) return value.word;
  return value.unit === undefined ? String(value.count) : `${value.count} ${value.unit}`;
}

/** Hundredths with the decimals of an exam paper: `650` is `6,5`, `625` is `6,25`, `600` is `6,0`. */
export function formatHundredths(hundredths: number): string {
  if (hundredths % 10 === 0) return formatScore(hundredths / 10);
  return `${Math.trunc(hundredths / 100)},${String(hundredths % 100).padStart(2, '0')}`;
}
