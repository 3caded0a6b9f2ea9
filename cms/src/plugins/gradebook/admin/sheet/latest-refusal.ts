import type { Mark } from '@cong-truong/domain/scores/mark';
import type { Position } from '../grid/selection';
import { contentOf } from '../saving/cell';
import { cellAt } from '../saving/cell-table';
import type { SaveState } from '../saving/save-state';
import type { SheetModel } from './sheet-model';

/** How many edits back a refusal is still spelt out. */
const RECENT = 6;

/** The refused cell that was typed last, while it still waits for its correction. */
export function latestRefusal({ cells, steps }: SaveState<Mark>, { sheet, columns }: SheetModel): Position | null {
  for (const step of steps.done.slice(-RECENT).reverse()) {
    const ref = step.map((edit) => edit.ref).findLast((known) => contentOf(cellAt(cells, known)).kind === 'refused');
    if (!ref) continue;
    const row = sheet.pupils.findIndex(({ studentId }) => studentId === ref.row);
    const col = columns.findIndex((column) => column.kind === 'mark' && column.column.key === ref.column);
    if (row >= 0 && col >= 0) return { row, col };
  }
  return null;
}

/** The first refused cell in the order of the sheet, to be led to. */
export function firstRefusal(
  { cells }: Pick<SaveState<Mark>, 'cells'>,
  { sheet, columns }: SheetModel,
): Position | null {
  for (const [row, pupil] of sheet.pupils.entries()) {
    const col = columns.findIndex(
      (column) =>
        column.kind === 'mark' &&
        cellAt(cells, { row: pupil.studentId, column: column.column.key }).draft?.kind === 'refused',
    );
    if (col >= 0) return { row, col };
  }
  return null;
}
