/**
 * The kinds of assessment that a grade book has columns for, over all circulars.
 *
 * TT 58/2011 Đ.7: `oral` (M), `quiz` (V15) weigh 1; `periodic` (KTđk: V, TH) weighs 2; `final` (HK) weighs 3.
 * TT 26/2020 and TT 22/2021: `regular` (ĐĐGtx) weighs 1; `midterm` (ĐĐGgk) weighs 2; `final` (ĐĐGck) weighs 3.
 */
export const ASSESSMENT_KINDS = ['oral', 'quiz', 'regular', 'periodic', 'midterm', 'final'] as const;
export type AssessmentKind = (typeof ASSESSMENT_KINDS)[number];

/** Names one column of a subject in a term, stable over time: `regular-1`, `final-1`. */
export type ColumnKey = `${AssessmentKind}-${number}`;

/** A column of the grade book as the circular asks for it. */
export interface AssessmentColumn {
  readonly key: ColumnKey;
  readonly kind: AssessmentKind;
  /** 1-based place among the columns of its kind. */
  readonly ordinal: number;
  /** The circular's own name, e.g. `ĐĐGtx 1`, `M`, `HK`. */
  readonly label: string;
  /** The name in full for tooltips and screen readers, e.g. `Đánh giá thường xuyên lần 1`. */
  readonly title: string;
  /** Weight in the subject average: 1, 2 or 3. */
  readonly weight: number;
  /** Must hold a mark before the average exists; more columns than required are allowed where the circular allows. */
  readonly required: boolean;
}

export function columnKey(kind: AssessmentKind, ordinal: number): ColumnKey {
  return `${kind}-${ordinal}`;
}

/** @returns the parts of a column key, or `null` when the text is none. */
export function parseColumnKey(text: string): { kind: AssessmentKind; ordinal: number } | null {
  const match = /^([a-z]+)-([1-9][0-9]?)$/.exec(text);
  const kind = ASSESSMENT_KINDS.find((candidate) => candidate === match?.[1]);
  return match && kind ? { kind, ordinal: Number(match[2]) } : null;
}
