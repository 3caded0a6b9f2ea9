import type { AssessmentColumn } from '@cong-truong/domain/scores/column';
import type { Regulation, Term } from '@cong-truong/domain/regulations/regulation';
import type { Sheet } from '../api/sheet';

/** A column that the circular computes from the marks. */
export type ResultKey = 'term' | 'term1' | 'year';

/** A column of the grid: marks to be given, or what follows from them. */
export type GridColumn =
  | { readonly kind: 'mark'; readonly label: string; readonly title: string; readonly column: AssessmentColumn }
  | { readonly kind: 'result'; readonly label: string; readonly title: string; readonly key: ResultKey };

/** Marks in the order of the book; then the term's result, in the second term between the first one's and the year's. */
export function gridColumns({ columns, term, offering }: Sheet, { words }: Regulation): readonly GridColumn[] {
  const marks = columns.map((column): GridColumn => ({
    kind: 'mark',
    label: column.label,
    title: column.title,
    column,
  }));
  const name = offering.mode === 'comment' ? 'Kết quả' : words.subjectAverage;
  const result = (key: ResultKey, suffix: string, period: string): GridColumn => ({
    kind: 'result',
    key,
    label: `${name} ${suffix}`,
    title: `${offering.mode === 'comment' ? 'Kết quả' : 'Điểm trung bình môn'} ${period}`,
  });
  if (term === 1) return [...marks, result('term', 'HK I', 'học kì I')];
  return [
    ...marks,
    result('term1', 'HK I', 'học kì I'),
    result('term', 'HK II', 'học kì II'),
    result('year', 'CN', 'cả năm'),
  ];
}

export function termName(term: Term): string {
  return term === 1 ? 'Học kì I' : 'Học kì II';
}
