import type { Mark } from '@cong-truong/domain/scores/mark';
import type { CellTable } from '../saving/cell-table';
import { markValue, resultValue, type ColumnValue } from './class-statistics';
import type { GridColumn, ResultKey } from './grid-columns';
import type { RowResult } from './row-result';
import { marksOf, NO_CELLS, type SheetModel } from './sheet-model';

/** What stands in a column for the pupils who are in the class. */
export function columnValues(
  { sheet, resultOf }: SheetModel,
  cells: CellTable<Mark>,
  column: GridColumn,
): readonly ColumnValue[] {
  const byComment = sheet.offering.mode === 'comment';
  return sheet.pupils.flatMap((pupil) => {
    if (pupil.leftOn !== null) return [];
    const row = cells.get(pupil.studentId) ?? NO_CELLS;
    const value =
      column.kind === 'result'
        ? knownResult(resultOf(pupil, row), column.key)
        : markValue(marksOf(row)[column.column.key], byComment);
    return value ? [value] : [];
  });
}

function knownResult({ results, unread }: RowResult, key: ResultKey): ColumnValue | null {
  return unread && key !== 'term1' ? null : resultValue(results[key]);
}
