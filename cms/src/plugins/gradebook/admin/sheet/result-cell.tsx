import { CellField } from './cell-field';
import type { GridColumn } from './grid-columns';
import { isSelected } from './is-selected';
import type { RowProps } from './row-props';
import type { ResultText } from './result-text';

interface ResultCellProps extends RowProps {
  readonly column: Extract<GridColumn, { kind: 'result' }>;
  readonly col: number;
  readonly text: ResultText;
}

/** One computed cell: reached by the keyboard like the others, but never typed in. */
export function ResultCell({ model, row, col, column, text, ...props }: ResultCellProps) {
  const active = props.activeCol === col;
  return (
    <td
      role="gridcell"
      className="result"
      data-key={column.key}
      data-tone={text.tone}
      data-col={col}
      data-selected={isSelected(props, col) || undefined}
      data-active={active || undefined}
      aria-selected={isSelected(props, col)}
      aria-readonly
      title={text.description === text.text ? undefined : text.description}
    >
      {active ? (
        <CellField
          text={text.text}
          mode="ready"
          label={`${model.sheet.pupils[row]?.fullName ?? ''}, ${column.title}: ${text.description}`}
          readOnly
          invalid={false}
          describedBy={undefined}
          numeric={false}
          focused={props.focused}
          onType={props.onType}
        />
      ) : (
        text.text
      )}
    </td>
  );
}
