import type { Mark } from '@cong-truong/domain/scores/mark';
import { memo } from 'react';
import type { Cell } from '../saving/cell';
import { contentOf, EMPTY_CELL } from '../saving/cell';
import type { CellRow } from '../saving/cell-table';
import { withCells } from '../saving/cell-table';
import { CellField } from './cell-field';
import { describeMark } from '@cong-truong/domain/scores/format-mark';
import { readContent, type Entry } from './entry';
import type { GridColumn } from './grid-columns';
import { REFUSAL_BUBBLE } from './refusal-bubble';
import { resultText } from './result-text';
import { contentText, type SheetModel } from './sheet-model';

export interface MarkRowProps {
  readonly model: SheetModel;
  readonly row: number;
  readonly cells: CellRow<Mark>;
  readonly locked: boolean;
  /** The lock is this row's own: it stands out from rows that can be written. */
  readonly dimmed: boolean;
  /** Chosen columns of this row; -1 where none is. */
  readonly selectedFrom: number;
  readonly selectedTo: number;
  readonly activeCol: number;
  readonly focused: boolean;
  readonly entry: Entry | null;
  readonly found: boolean;
  /** Column whose refusal the bubble spells out; -1 for none. */
  readonly spelledCol: number;
  readonly onType: (text: string) => void;
}

/** One pupil. Drawn again only when one of its own cells, or the choice in it, changes. */
export const MarkRow = memo(function MarkRow(props: MarkRowProps) {
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

interface MarkCellProps extends MarkRowProps {
  readonly column: Extract<GridColumn, { kind: 'mark' }>;
  readonly col: number;
  readonly cell: Cell<Mark>;
}

function MarkCell({ model, row, col, column, cell, locked, dimmed, entry, spelledCol, ...props }: MarkCellProps) {
  const { sheet } = model;
  const pupil = sheet.pupils[row];
  const content = contentOf(cell);
  const active = props.activeCol === col;
  const text = contentText(content);
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
      data-locked={dimmed || undefined}
      aria-selected={isSelected(props, col)}
      aria-readonly={locked || undefined}
      aria-invalid={message !== null || undefined}
      aria-describedby={describedBy}
      title={active ? undefined : (message ?? (isException(content) ? shown : undefined))}
    >
      {active ? (
        <CellField
          text={entry?.text ?? text}
          mode={entry?.mode ?? 'ready'}
          label={`${pupil?.fullName ?? ''}, ${column.title}${locked ? ', chỉ xem' : ''}`}
          readOnly={locked}
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

interface ResultCellProps extends MarkRowProps {
  readonly column: Extract<GridColumn, { kind: 'result' }>;
  readonly col: number;
  readonly text: ReturnType<typeof resultText>;
}

function ResultCell({ model, row, col, column, text, ...props }: ResultCellProps) {
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

/** The row with what is being typed in it, so that its average follows each key. */
function withEntry({ model, row, cells, activeCol, entry }: MarkRowProps): CellRow<Mark> {
  const column = model.columns[activeCol];
  const pupil = model.sheet.pupils[row];
  if (!entry || column?.kind !== 'mark' || !pupil) return cells;
  const content = readContent(entry.text, model.sheet.offering.mode);
  const ref = { row: pupil.studentId, column: column.column.key };
  const cell: Cell<Mark> = { saved: null, draft: content };
  return withCells(new Map([[pupil.studentId, cells]]), [{ ref, cell }]).get(pupil.studentId) ?? cells;
}

function isSelected({ selectedFrom, selectedTo }: Pick<MarkRowProps, 'selectedFrom' | 'selectedTo'>, col: number) {
  return selectedFrom <= col && col <= selectedTo;
}

function isException(content: ReturnType<typeof contentOf<Mark>>): boolean {
  return content.kind === 'value' && (content.value?.kind === 'pending' || content.value?.kind === 'forfeit');
}
