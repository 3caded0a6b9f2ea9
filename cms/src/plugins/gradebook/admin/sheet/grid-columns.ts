import { describeVietnamMinute, parseVietnamMinute } from '@cong-truong/domain/calendar/vietnam-minute';
import type { AssessmentColumn } from '@cong-truong/domain/scores/column';
import type { Regulation } from '@cong-truong/domain/regulations/regulation';
import type { Sheet } from '../api/sheet';

/** A column that the circular computes from the marks. */
export type ResultKey = 'term' | 'term1' | 'year';

/** A column of the grid: marks to be given, or what follows from them. */
export type GridColumn =
  | (ColumnNames & {
      readonly kind: 'mark';
      readonly column: AssessmentColumn;
      /** Why an entry window keeps the column closed; `null` while it takes marks. */
      readonly lock: string | null;
      /** Until when it takes them, in words; `null` when it is closed or no window was set. */
      readonly until: string | null;
    })
  | (ColumnNames & { readonly kind: 'result'; readonly key: ResultKey });

interface ColumnNames {
  /** The circular's own name, for the head. */
  readonly label: string;
  /** Small print under it. */
  readonly note: string;
  /** The name in full. */
  readonly title: string;
}

/** Marks in the order of the book; then the term's result, in the second term between the first one's and the year's. */
export function gridColumns({ columns, entry, term, offering }: Sheet, { words }: Regulation): readonly GridColumn[] {
  const marks = columns.map((column): GridColumn => ({
    kind: 'mark',
    label: column.label,
    note: `hệ số ${column.weight}`,
    title: column.title,
    column,
    lock: entry[column.key]?.reason ?? null,
    until: untilOf(entry[column.key]),
  }));
  const name = offering.mode === 'comment' ? 'Kết quả' : words.subjectAverage;
  const result = (key: ResultKey, note: string, period: string): GridColumn => ({
    kind: 'result',
    key,
    label: name,
    note,
    title: `${offering.mode === 'comment' ? 'Kết quả' : 'Điểm trung bình môn'} ${period}`,
  });
  if (term === 1) return [...marks, result('term', 'HK I', 'học kỳ I')];
  return [
    ...marks,
    result('term1', 'HK I', 'học kỳ I'),
    result('term', 'HK II', 'học kỳ II'),
    result('year', 'cả năm', 'cả năm'),
  ];
}

function untilOf(entry: Sheet['entry'][string] | undefined): string | null {
  const closesAt = entry?.reason === null ? parseVietnamMinute(entry.closesAt) : null;
  return closesAt && `nhập đến ${describeVietnamMinute(closesAt)}`;
}
