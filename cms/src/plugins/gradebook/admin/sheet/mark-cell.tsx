import type { Mark } from '@cong-truong/domain/scores/mark';
import { describeMark } from '@cong-truong/domain/scores/format-mark';
import { contentOf, type Cell } from '../saving/cell';
import { CellField } from './cell-field';
import type { GridColumn } from './grid-columns';
import { isSelected } from './is-selected';
import type { RowProps } from './row-props';
import { REFUSAL_BUBBLE } from './refusal-bubble';
import { contentText } from './sheet-model';

interface MarkCellProps extends RowProps {
  readonly column: Extract<GridColumn, { kind: 'mark' }>;
  readonly col: number;
  readonly cell: Cell<Mark>;
}

/** One mark; the active one holds the field. */
export function MarkCell({
  model,
  row,
  col,
  column,
  cell,
  locked,
  dimmed,
  entry,
  spelledCol,
  ...props
}: MarkCellProps) {
  const { sheet } = model;
  const pupil = sheet.pupils[row];
  const content = contentOf(cell);
  const active = props.activeCol === col;
  const readOnly = locked || column.lock !== null;
  const onlyRead = `, chỉ xem${column.lock === null ? '' : `: ${column.lock}`}`;
  const text = contentText(content);
  const unsent = cell.draft?.kind === 'value';
  const message = content.kind === 'refused' ? content.message : null;
  const describedBy = message !== null && spelledCol === col ? REFUSAL_BUBBLE : undefined;
  const weak = content.kind === 'value' && content.value?.kind === 'score' && content.value.tenths < 50;
  const shown = content.kind === 'value' ? describeMark(content.value, sheet.offering.mode) : content.text;
  return (
    <td
      role="gridcell"
      data-col={col}
      data-selected={isSelected(props, col) || undefined}
      data-active={active || undefined}
      data-state={cell.draft?.kind}
      data-weak={weak || undefined}
      data-locked={dimmed || column.lock !== null || undefined}
      aria-selected={isSelected(props, col)}
      aria-readonly={readOnly || undefined}
      aria-invalid={message !== null || undefined}
      aria-describedby={describedBy}
      title={
        active
          ? undefined
          : (message ?? (titleOf(column.lock ?? (isException(content) ? shown : ''), unsent) || undefined))
      }
    >
      {active ? (
        <CellField
          text={entry?.text ?? text}
          mode={entry?.mode ?? 'ready'}
          label={`${pupil?.fullName ?? ''}, ${column.title}${readOnly ? onlyRead : ''}${unsent ? ', chưa gửi' : ''}`}
          readOnly={readOnly}
          invalid={message !== null && !entry}
          describedBy={entry ? undefined : describedBy}
          numeric={sheet.offering.mode !== 'comment'}
          focused={props.focused}
          onType={props.onType}
        />
      ) : (
        text
      )}
    </td>
  );
}

function titleOf(shown: string, unsent: boolean): string {
  return [shown, unsent ? 'Chưa gửi' : ''].filter(Boolean).join(' – ');
}

function isException(content: ReturnType<typeof contentOf<Mark>>): boolean {
  return content.kind === 'value' && (content.value?.kind === 'pending' || content.value?.kind === 'forfeit');
}
