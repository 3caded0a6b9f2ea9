import type { Mark } from '@cong-truong/domain/scores/mark';
import { memo } from 'react';
import type { CellTable } from '../saving/cell-table';
import { formatHundredths, meanHundredths, tenthsOf } from './class-statistics';
import { columnValues } from './column-values';
import type { SheetModel } from './sheet-model';

interface ClassFooterProps {
  readonly model: SheetModel;
  readonly cells: CellTable<Mark>;
}

/** The mean of each column over the class, for reading only. */
export const ClassFooter = memo(function ClassFooter({ model, cells }: ClassFooterProps) {
  if (model.sheet.offering.mode === 'comment') return null;
  return (
    <tfoot>
      <tr>
        <td className="roll" />
        <th scope="row" className="name">
          Trung bình lớp
        </th>
        {model.columns.map((column, col) => {
          const mean = meanHundredths(tenthsOf(columnValues(model, cells, column)));
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
});
