import type { Mark } from '@cong-truong/domain/scores/mark';
import type { Cell } from '../saving/cell';
import { withCells, type CellRow } from '../saving/cell-table';
import { readContent, type Entry } from './entry';
import type { SheetModel } from './sheet-model';

interface TypedRow {
  readonly row: number;
  readonly cells: CellRow<Mark>;
  readonly activeCol: number;
  readonly entry: Entry | null;
}

/** The row with what is being typed in it, so that its average follows each key. */
export function rowWithEntry(model: SheetModel, { row, cells, activeCol, entry }: TypedRow): CellRow<Mark> {
  const column = model.columns[activeCol];
  const pupil = model.sheet.pupils[row];
  if (!entry || column?.kind !== 'mark' || !pupil) return cells;
  const content = readContent(entry.text, model.sheet.offering.mode);
  const ref = { row: pupil.studentId, column: column.column.key };
  const cell: Cell<Mark> = { saved: null, draft: content };
  return withCells(new Map([[pupil.studentId, cells]]), [{ ref, cell }]).get(pupil.studentId) ?? cells;
}
