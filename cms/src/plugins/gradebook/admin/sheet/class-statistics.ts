import type { SubjectResult } from '@cong-truong/domain/regulations/regulation';

/** A range of averages with the number of pupils in it, best first. */
export interface Band {
  readonly label: string;
  readonly count: number;
}

export interface ClassStatistics {
  /** Pupils whose result counts: in the class and not exempt. */
  readonly pupils: number;
  readonly complete: number;
  /** Mean of the averages, in hundredths of a point: for reading only, no circular knows it. */
  readonly meanHundredths: number | null;
  readonly bands: readonly Band[];
}

/** Ranges that all circulars of lower secondary rate by: TT 58/2011 Đ.13, TT 22/2021 Đ.9. */
const RANGES: readonly { readonly from: number; readonly label: string }[] = [
  { from: 80, label: '8,0–10' },
  { from: 65, label: '6,5–7,9' },
  { from: 50, label: '5,0–6,4' },
  { from: 35, label: '3,5–4,9' },
  { from: 0, label: 'dưới 3,5' },
];

export function classStatistics(results: readonly SubjectResult[], byComment: boolean): ClassStatistics {
  const counted = results.filter(({ status }) => status === 'complete' || status === 'incomplete');
  const complete = counted.filter(({ status }) => status === 'complete');
  const averages = complete.flatMap(({ averageTenths }) => (averageTenths === null ? [] : [averageTenths]));
  return {
    pupils: counted.length,
    complete: complete.length,
    meanHundredths: meanHundredths(averages),
    bands: byComment ? commentBands(complete) : scoreBands(averages),
  };
}

/** Mean of scores in tenths, as hundredths of a point; `null` without any. */
export function meanHundredths(tenths: readonly number[]): number | null {
  if (tenths.length === 0) return null;
  return Math.round((tenths.reduce((sum, value) => sum + value, 0) * 10) / tenths.length);
}

/** `722` → `7,22`. */
export function formatHundredths(hundredths: number): string {
  return `${Math.trunc(hundredths / 100)},${String(hundredths % 100).padStart(2, '0')}`;
}

/** `12 em` of 40 → `30,0%`. */
export function formatShare(count: number, total: number): string {
  if (total === 0) return '0%';
  const permille = Math.round((count * 1000) / total);
  return `${Math.trunc(permille / 10)},${permille % 10}%`;
}

function scoreBands(averages: readonly number[]): Band[] {
  return RANGES.map(({ from, label }, index) => {
    const below = RANGES[index - 1]?.from ?? Number.POSITIVE_INFINITY;
    return { label, count: averages.filter((average) => average >= from && average < below).length };
  });
}

function commentBands(complete: readonly SubjectResult[]): Band[] {
  const passed = complete.filter((result) => result.passed === true).length;
  return [
    { label: 'Đạt', count: passed },
    { label: 'Chưa đạt', count: complete.length - passed },
  ];
}
