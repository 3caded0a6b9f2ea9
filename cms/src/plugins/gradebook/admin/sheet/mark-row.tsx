import type { Mark } from '@cong-truong/domain/scores/mark';
import { memo } from 'react';
import { EMPTY_CELL, type Cell } from '../saving/cell';
import { withCells, type CellRow } from '../saving/cell-table';
import { readContent } from './entry';
import { MarkCell } from './mark-cell';
import { ResultCell } from './result-cell';
import { resultText } from './result-text';
import type { RowProps } from './row-props';

/** One pupil. Drawn again only when one of its own cells, or the choice in it, changes. */
export const MarkRow = memo(function MarkRow(props: RowProps) {
  const { model, row, activeCol, found, entry } = props;
  const pupil = model.sheet.pupils[row];
  if (!pupil) return null;
  const cells = withEntry(props);
  const result = model.resultOf(pupil, cells);
  return (
    <tr
      data-row={row}
      data-active={activeCol >= 0 || undefined}
      data-found={found || undefined}
      data-left={pupil.leftOn !== null || undefined}
    >
      <td className="roll">{pupil.rollNumber}</td>
      <th scope="row" className="name" title={`${pupil.fullName} – ${pupil.code}`}>
        {pupil.fullName}
      </th>
      {model.columns.map((column, col) =>
        column.kind === 'mark' ? (
          <MarkCell
            key={col}
            {...props}
            column={column}
            col={col}
            cell={props.cells.get(column.column.key) ?? EMPTY_CELL}
          />
        ) : (
          <ResultCell
            key={col}
            {...props}
            entry={entry}
            column={column}
            col={col}
            text={resultText(column.key, result, model.sheet.columns)}
          />
        ),
      )}
    </tr>
  );
});

/** The row with what is being typed in it, so that its average follows each key. */
function withEntry({ model, row, cells, activeCol, entry }: RowProps): CellRow<Mark> {
  const column = model.columns[activeCol];
  const pupil = model.sheet.pupils[row];
  if (!entry || column?.kind !== 'mark' || !pupil) return cells;
  const content = readContent(entry.text, model.sheet.offering.mode);
  const ref = { row: pupil.studentId, column: column.column.key };
  const cell: Cell<Mark> = { saved: null, draft: content };
  return withCells(new Map([[pupil.studentId, cells]]), [{ ref, cell }]).get(pupil.studentId) ?? cells;
}
