import { columnSheet, type ColumnSheet } from './column-sheet';

/** The weights of ĐĐGtx, ĐĐGgk and ĐĐGck, the same since TT 26/2020. */
export interface AssessmentWeights {
  readonly regular: number;
  readonly midterm: number;
  readonly final: number;
}

/** ĐĐGtx a term by lessons a school year, as TT 26/2020 and TT 22/2021 set it. */
export interface RegularByLessons {
  readonly upTo: number;
  readonly marks: number;
  readonly upToNext: number;
  readonly marksNext: number;
  readonly marksAbove: number;
}

export function regularByLessons(table: RegularByLessons, lessonsPerYear: number): number {
  if (lessonsPerYear <= table.upTo) return table.marks;
  return lessonsPerYear <= table.upToNext ? table.marksNext : table.marksAbove;
}

/**
 * The sheet of TT 26/2020 and TT 22/2021: a fixed number of ĐĐGtx, one ĐĐGgk, one ĐĐGck. The number of assessments is free,
 * the number of marks is not: no columns beyond these. In comment subjects there is no score, hence ĐG in place of ĐĐG.
 */
export function regularMidtermFinal(regular: number, weights: AssessmentWeights, byComment: boolean): ColumnSheet {
  const sign = byComment ? 'ĐG' : 'ĐĐG';
  const word = byComment ? 'Đánh giá' : 'Điểm đánh giá';
  return columnSheet([
    {
      kind: 'regular',
      required: regular,
      limit: regular,
      weight: byComment ? 1 : weights.regular,
      label: `${sign}tx`,
      title: `${word} thường xuyên`,
    },
    {
      kind: 'midterm',
      required: 1,
      limit: 1,
      weight: byComment ? 1 : weights.midterm,
      label: `${sign}gk`,
      title: `${word} giữa kỳ`,
    },
    {
      kind: 'final',
      required: 1,
      limit: 1,
      weight: byComment ? 1 : weights.final,
      label: `${sign}ck`,
      title: `${word} cuối kỳ`,
    },
  ]);
}
