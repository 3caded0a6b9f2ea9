import { describeMark } from '@cong-truong/domain/scores/format-mark';
import type { Mark } from '@cong-truong/domain/scores/mark';
import { adviseMark } from '@cong-truong/domain/scores/validate-mark';
import { styled } from 'styled-components';
import { cellAt, type CellTable } from '../saving/cell-table';
import type { Position } from '../grid/selection';
import { color, FROM_MEDIUM } from '../shell/theme';
import { resultText } from './result-text';
import { NO_CELLS, refAt, type SheetModel } from './sheet-model';
import type { Grid } from './use-grid';

const Where = styled.p`
  order: 3;
  flex: 1 1 100%;
  min-width: 0;
  min-height: 2em;
  color: ${color('neutral600')};
  font-size: 1.3rem;
  line-height: 1.4;

  ${FROM_MEDIUM} {
    order: 0;
    flex: 1 1 0;
    min-height: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;

    /* A reason is read to its end. */
    &[data-locked] {
      white-space: normal;
    }
  }

  & strong {
    color: ${color('neutral800')};
    font-weight: 600;
  }
  & em {
    color: ${color('danger600')};
    font-style: normal;
    font-weight: 500;
  }
  & i {
    color: ${color('warning700')};
    font-style: normal;
  }
`;

interface CellBarProps {
  readonly model: SheetModel;
  readonly grid: Grid;
  readonly cells: CellTable<Mark>;
}

/** Says in full where typing goes: whose mark, in which column. Most wrong marks stand in a wrong column. */
export function CellBar({ model, grid, cells }: CellBarProps) {
  const { focus } = grid.selection;
  return (
    <Where data-locked={lockOf(model, focus) !== null || undefined}>
      <strong>{model.sheet.pupils[focus.row]?.fullName}</strong> · {model.columns[focus.col]?.title}
      <Detail model={model} grid={grid} cells={cells} />
    </Where>
  );
}

/** The row's lock, or the column's. */
function lockOf(model: SheetModel, { row, col }: Position): string | null {
  const column = model.columns[col];
  return model.rowLocks[row] ?? (column?.kind === 'mark' ? column.lock : null);
}

function Detail({ model, grid, cells }: CellBarProps) {
  const { focus } = grid.selection;
  const column = model.columns[focus.col];
  const pupil = model.sheet.pupils[focus.row];
  if (!column || !pupil) return null;
  if (column.kind === 'result') {
    const result = model.resultOf(pupil, cells.get(pupil.studentId) ?? NO_CELLS);
    return <> · {resultText(column.key, result, model.sheet.columns).description}</>;
  }
  const content = grid.contentAt(focus);
  if (content.kind === 'refused') return <em> · {content.message}</em>;
  const lock = lockOf(model, focus);
  if (lock) return <> · {lock}</>;
  const advice = grid.lockAt(focus) === null ? adviseMark(content.value, column.column) : null;
  const ref = refAt(model, focus);
  const unsent = ref !== null && cellAt(cells, ref).draft?.kind === 'value';
  const exception = content.value?.kind === 'pending' || content.value?.kind === 'forfeit';
  return (
    <>
      , hệ số {column.column.weight}
      {column.until === null ? null : ` · ${column.until}`}
      {unsent ? <i> · chưa gửi</i> : null}
      {exception ? ` · ${describeMark(content.value, model.sheet.offering.mode)}` : null}
      {advice ? <i> · {advice}</i> : null}
    </>
  );
}
