import { closedColumnsSchema } from '@cong-truong/domain/entry-windows/closed-column.schema';
import { refusalOfWindow } from '@cong-truong/domain/entry-windows/describe-window';
import { sameMark } from '@cong-truong/domain/scores/mark';
import type { DatabaseError } from 'pg';
import { refuseInvalid, type InvalidCell } from '../saving/invalid-cells';
import type { CellChange } from './cell-change';
import type { ScoreSheet } from './score-sheet';

/**
 * Names the cells whose column an entry window keeps closed (CT004), each with the reason. Nothing of the save was stored;
 * what was typed stays at its cell, and the other cells can be sent again.
 *
 * @throws AppError `save.invalidCells`
 */
export function refuseClosedColumns(
  { sheet, changes }: { readonly sheet: ScoreSheet; readonly changes: readonly CellChange[] },
  error: DatabaseError,
): void {
  const closed = new Map(closedColumnsSchema.parse(JSON.parse(error.detail ?? '[]')).map((one) => [one.column, one]));
  const cells = changes.flatMap(({ studentId, column, from, to }): InvalidCell[] => {
    const window = closed.get(column);
    if (!window || sameMark(from, to)) return [];
    const title = sheet.regulation.columnAt(sheet.plan, sheet.term, column)?.title ?? column;
    return [{ studentId, column, code: 'windowClosed', message: refusalOfWindow(title, window, window.at) ?? '' }];
  });
  refuseInvalid(cells);
}
