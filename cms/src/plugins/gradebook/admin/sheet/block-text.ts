import type { Mark } from '@cong-truong/domain/scores/mark';
import { areaOf, type Selection } from '../grid/selection';
import type { TextBlock } from '../grid/clipboard';
import type { CellTable } from '../saving/cell-table';
import { resultText } from './result-text';
import { contentAt, contentText, NO_CELLS, type SheetModel } from './sheet-model';

/** The chosen cells as text for a spreadsheet, marks with a decimal comma, computed columns as shown. */
export function blockText(model: SheetModel, cells: CellTable<Mark>, selection: Selection): TextBlock {
  const { top, bottom, left, right } = areaOf(selection);
  return range(top, bottom).map((row) => range(left, right).map((col) => textAt(model, cells, { row, col })));
}

function textAt(model: SheetModel, cells: CellTable<Mark>, { row, col }: { row: number; col: number }): string {
  const column = model.columns[col];
  const pupil = model.sheet.pupils[row];
  if (!column || !pupil) return '';
  if (column.kind === 'mark') return contentText(contentAt(model, cells, { row, col }));
  const result = model.resultOf(pupil, cells.get(pupil.studentId) ?? NO_CELLS);
  const { text, tone } = resultText(column.key, result, model.sheet.columns);
  // A provisional mean is of no value outside of this screen.
  return tone === 'provisional' && text !== 'Miễn' ? '' : text;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
