import { adviseMark } from '@cong-truong/domain/scores/validate-mark';
import { describeMark } from '@cong-truong/domain/scores/format-mark';
import type { Mark } from '@cong-truong/domain/scores/mark';
import { ClockCounterClockwise, More } from '@strapi/icons';
import type { RefObject } from 'react';
import { styled } from 'styled-components';
import type { CellTable } from '../saving/cell-table';
import { SquareButton } from '../shell/controls';
import { color, FROM_MEDIUM } from '../shell/theme';
import { resultText } from './result-text';
import { NO_CELLS, type SheetModel } from './sheet-model';
import type { Grid } from './use-grid';

const Bar = styled.div`
  display: flex;
  align-items: center;
  gap: 0.8rem;
  flex: 1 1 32rem;
  min-width: 0;
  min-height: 3.6rem;

  & .where {
    flex: 1 1 auto;
    min-width: 0;
    overflow: hidden;
    color: ${color('neutral600')};
    font-size: 1.3rem;
    line-height: 1.4;
    text-overflow: ellipsis;

    ${FROM_MEDIUM} {
      white-space: nowrap;
    }
  }
  & .where strong {
    color: ${color('neutral800')};
    font-weight: 600;
  }
  & .where em {
    color: ${color('danger600')};
    font-style: normal;
    font-weight: 500;
  }
  & .where i {
    color: ${color('warning700')};
    font-style: normal;
  }
`;

interface CellBarProps {
  readonly model: SheetModel;
  readonly grid: Grid;
  readonly cells: CellTable<Mark>;
  readonly menuButton: RefObject<HTMLButtonElement>;
  readonly onHistory: () => void;
  readonly onMenu: () => void;
}

/** Says in full where typing goes: whose mark, in which column. Most wrong marks stand in a wrong column. */
export function CellBar({ model, grid, cells, menuButton, onHistory, onMenu }: CellBarProps) {
  const { focus } = grid.selection;
  const pupil = model.sheet.pupils[focus.row];
  const column = model.columns[focus.col];
  const onMark = column?.kind === 'mark';
  return (
    <Bar>
      <SquareButton
        ref={menuButton}
        type="button"
        aria-label="Thao tác với ô"
        title="Thao tác với ô (Shift+F10)"
        aria-haspopup="menu"
        onClick={onMenu}
        disabled={!onMark}
      >
        <More aria-hidden />
      </SquareButton>
      <SquareButton
        type="button"
        aria-label="Lịch sử ô điểm"
        title="Lịch sử ô điểm (Shift+F2)"
        onClick={onHistory}
        disabled={!onMark}
      >
        <ClockCounterClockwise aria-hidden />
      </SquareButton>
      <span className="where">
        <strong>{pupil?.fullName}</strong> · {column?.title}
        <Detail model={model} grid={grid} cells={cells} />
      </span>
    </Bar>
  );
}

function Detail({ model, grid, cells }: Pick<CellBarProps, 'model' | 'grid' | 'cells'>) {
  const { focus } = grid.selection;
  const column = model.columns[focus.col];
  const pupil = model.sheet.pupils[focus.row];
  if (!column || !pupil) return null;
  if (column.kind === 'result') {
    const result = model.resultOf(pupil, cells.get(pupil.studentId) ?? NO_CELLS);
    return <> · {resultText(column.key, result, model.sheet.columns).description}</>;
  }
  const content = grid.contentAt(focus);
  if (content.kind === 'refused') {
    return (
      <>
        {' '}
        · <em>{content.message}</em>
      </>
    );
  }
  const lock = model.rowLocks[focus.row];
  if (lock) return <> · {lock}</>;
  const advice = adviseMark(content.value, column.column);
  const words =
    content.value && content.value.kind !== 'score'
      ? ` · ${describeMark(content.value, model.sheet.offering.mode)}`
      : '';
  return (
    <>
      , hệ số {column.column.weight}
      {words}
      {advice ? <i> · {advice}</i> : null}
    </>
  );
}
