import type { Mark } from '@cong-truong/domain/scores/mark';
import type { CellTable } from '../saving/cell-table';
import { formatHundredths, meanHundredths } from './class-statistics';
import type { GridColumn } from './grid-columns';
import { marksOf, NO_CELLS, type SheetModel } from './sheet-model';

interface ClassFooterProps {
  readonly model: SheetModel;
  readonly cells: CellTable<Mark>;
}

/** The mean of each column over the class, for reading only. */
export function ClassFooter({ model, cells }: ClassFooterProps) {
  if (model.sheet.offering.mode === 'comment') return null;
  return (
    <tfoot>
      <tr>
        <td className="roll" />
        <th scope="row" className="name">
          Trung bình lớp
        </th>
        {model.columns.map((column, col) => {
          const mean = meanHundredths(valuesOf(column, model, cells));
          return (
            <td
              key={col}
              className={column.kind === 'result' ? 'result' : undefined}
              data-key={column.kind === 'result' ? column.key : undefined}
            >
              {mean === null ? '' : formatHundredths(mean)}
            </td>
          );
        })}
      </tr>
    </tfoot>
  );
}

function valuesOf(column: GridColumn, { sheet, resultOf }: SheetModel, cells: CellTable<Mark>): number[] {
  return sheet.pupils.flatMap((pupil) => {
    if (pupil.leftOn !== null) return [];
    const row = cells.get(pupil.studentId) ?? NO_CELLS;
    if (column.kind === 'result') {
      const { averageTenths } = resultOf(pupil, row).results[column.key];
      return averageTenths === null ? [] : [averageTenths];
    }
    const mark = marksOf(row)[column.column.key];
    return mark?.kind === 'score' ? [mark.tenths] : [];
  });
}
