import { memo } from 'react';
import { EMPTY_CELL } from '../saving/cell';
import { MarkCell } from './mark-cell';
import { ResultCell } from './result-cell';
import { resultText } from './result-text';
import type { RowProps } from './row-props';
import { rowWithEntry } from './row-with-entry';

/** One pupil. Drawn again only when one of its own cells, or the choice in it, changes. */
export const MarkRow = memo(function MarkRow(props: RowProps) {
  const { model, row, activeCol, found, entry } = props;
  const pupil = model.sheet.pupils[row];
  if (!pupil) return null;
  const cells = rowWithEntry(model, props);
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
