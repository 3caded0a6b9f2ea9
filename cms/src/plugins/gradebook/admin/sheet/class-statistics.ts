import type { Mark } from '@cong-truong/domain/scores/mark';
import type { SubjectResult } from '@cong-truong/domain/regulations/regulation';

/** One value of a column: a score in tenths, or Đạt / Chưa đạt. */
export type ColumnValue = { readonly tenths: number } | { readonly passed: boolean };

/** A range of scores with the number of pupils in it, best first. */
export interface Band {
  readonly label: string;
  readonly count: number;
  /** Below 5,0 or Chưa đạt. */
  readonly weak: boolean;
}

/** Ranges that all circulars of lower secondary rate by: TT 58/2011 Đ.13, TT 22/2021 Đ.9. */
const RANGES: readonly { readonly from: number; readonly label: string }[] = [
  { from: 80, label: '8,0–10' },
  { from: 65, label: '6,5–7,9' },
  { from: 50, label: '5,0–6,4' },
  { from: 35, label: '3,5–4,9' },
  { from: 0, label: 'dưới 3,5' },
];
const WEAK_BELOW = 50;

export function resultValue({ averageTenths, passed }: SubjectResult): ColumnValue | null {
  if (averageTenths !== null) return { tenths: averageTenths };
  return passed === null ? null : { passed };
}

/** A forfeited test counts as the circular counts it; a pending one not yet. */
export function markValue(mark: Mark | null | undefined, byComment: boolean): ColumnValue | null {
  if (mark?.kind === 'score') return { tenths: mark.tenths };
  if (mark?.kind === 'comment') return { passed: mark.passed };
  if (mark?.kind !== 'forfeit') return null;
  return byComment ? { passed: false } : { tenths: 0 };
}

export function bandsOf(values: readonly ColumnValue[], byComment: boolean): readonly Band[] {
  if (byComment) {
    const passed = values.filter((value) => 'passed' in value && value.passed).length;
    return [
      { label: 'Đạt', count: passed, weak: false },
      { label: 'Chưa đạt', count: values.length - passed, weak: true },
    ];
  }
  const tenths = tenthsOf(values);
  return RANGES.map(({ from, label }, index) => {
    const below = RANGES[index - 1]?.from ?? Number.POSITIVE_INFINITY;
    const count = tenths.filter((score) => score >= from && score < below).length;
    return { label, count, weak: from < WEAK_BELOW };
  });
}

export function tenthsOf(values: readonly ColumnValue[]): number[] {
  return values.flatMap((value) => ('tenths' in value ? [value.tenths] : []));
}

/** Mean of scores in tenths, as hundredths of a point, for reading only; `null` without any. */
export function meanHundredths(tenths: readonly number[]): number | null {
  if (tenths.length === 0) return null;
  return Math.round((tenths.reduce((sum, value) => sum + value, 0) * 10) / tenths.length);
}

/** `722` → `7,22`. */
export function formatHundredths(hundredths: number): string {
  return `${Math.trunc(hundredths / 100)},${String(hundredths % 100).padStart(2, '0')}`;
}

/** `12` of 40 → `30,0%`. */
export function formatShare(count: number, total: number): string {
  if (total === 0) return '0%';
  const permille = Math.round((count * 1000) / total);
  return `${Math.trunc(permille / 10)},${permille % 10}%`;
}
