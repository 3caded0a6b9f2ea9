import { regulationById } from '@cong-truong/domain/regulations/regulation-for';
import type { Regulation } from '@cong-truong/domain/regulations/regulation';
import type { ColumnKey } from '@cong-truong/domain/scores/column';
import { formatMark } from '@cong-truong/domain/scores/format-mark';
import type { Mark } from '@cong-truong/domain/scores/mark';
import type { Sheet, SheetPupil } from '../api/sheet';
import type { GridSize, Position } from '../grid/selection';
import { contentOf, type CellRef, type Content } from '../saving/cell';
import { cellAt, type CellRow, type CellTable } from '../saving/cell-table';
import { gridColumns, type GridColumn } from './grid-columns';
import { rowLock } from './cell-lock';
import { rowResult, type RowMarks, type RowResult } from './row-result';

/** A sheet prepared for the grid. Fixed while the sheet is on the screen; what is typed lives in the save session. */
export interface SheetModel {
  readonly sheet: Sheet;
  readonly regulation: Regulation;
  readonly columns: readonly GridColumn[];
  readonly size: GridSize;
  /** Why a row takes no marks, by row. */
  readonly rowLocks: readonly (string | null)[];
  /** What follows from the cells of a row; computed once for each state of the row. */
  resultOf(pupil: SheetPupil, cells: CellRow<Mark>): RowResult;
}

export const NO_CELLS: CellRow<Mark> = new Map();

export function sheetModel(sheet: Sheet): SheetModel {
  const regulation = regulationById(sheet.class.regulation);
  const columns = gridColumns(sheet, regulation);
  const known = new WeakMap<CellRow<Mark>, Map<string, RowResult>>();
  return {
    sheet,
    regulation,
    columns,
    size: { rows: sheet.pupils.length, cols: columns.length },
    rowLocks: sheet.pupils.map(rowLock),
    resultOf(pupil, cells) {
      const ofRow = known.get(cells) ?? new Map<string, RowResult>();
      known.set(cells, ofRow);
      const found =
        ofRow.get(pupil.studentId) ?? rowResult({ regulation, sheet }, pupil, marksOf(cells), hasRefused(cells));
      ofRow.set(pupil.studentId, found);
      return found;
    },
  };
}

/** The cell at a place; `null` where the column is computed or the place is outside. */
export function refAt({ sheet, columns }: SheetModel, { row, col }: Position): CellRef | null {
  const pupil = sheet.pupils[row];
  const column = columns[col];
  return pupil && column?.kind === 'mark' ? { row: pupil.studentId, column: column.column.key } : null;
}

/** Why the place takes no mark; `null` when it does. */
export function lockAt(model: SheetModel, position: Position, sheetLock: string | null): string | null {
  const column = model.columns[position.col];
  if (column?.kind === 'result') return 'Cột này do máy tính từ các cột điểm.';
  return sheetLock ?? model.rowLocks[position.row] ?? column?.lock ?? null;
}

export function contentAt(model: SheetModel, cells: CellTable<Mark>, position: Position): Content<Mark> {
  const ref = refAt(model, position);
  return ref ? contentOf(cellAt(cells, ref)) : { kind: 'value', value: null };
}

/** The text of a cell as it stands in its field. */
export function contentText(content: Content<Mark>): string {
  return content.kind === 'refused' ? content.text : formatMark(content.value);
}

function hasRefused(cells: CellRow<Mark>): boolean {
  return [...cells.values()].some(({ draft }) => draft?.kind === 'refused');
}

/** Marks of a row as they stand on the screen; text that is no mark counts as none. */
export function marksOf(cells: CellRow<Mark>): RowMarks {
  const marks: Partial<Record<ColumnKey, Mark | null>> = {};
  for (const [column, cell] of cells) {
    const content = contentOf(cell);
    // Keys come from the sheet's own columns; others are never counted by the regulation.
    if (content.kind === 'value') Object.assign(marks, { [column]: content.value });
  }
  return marks;
}
