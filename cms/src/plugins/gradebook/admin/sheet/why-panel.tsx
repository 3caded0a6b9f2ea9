import type { Mark } from '@cong-truong/domain/scores/mark';
import { Cross } from '@strapi/icons';
import { useEffect, useRef } from 'react';
import type { CellTable } from '../saving/cell-table';
import { SquareButton } from '../shell/controls';
import { WhySections } from '../why/why-sections';
import { rowWhy } from './row-why';
import { rowWithEntry } from './row-with-entry';
import { NO_CELLS, type SheetModel } from './sheet-model';
import type { Grid } from './use-grid';
import { WhyFrame } from './why-panel-style';

/** The panel's id: the button that opens it refers to it. */
export const WHY_PANEL = 'gradebook-why';

interface WhyPanelProps {
  readonly model: SheetModel;
  readonly grid: Grid;
  readonly cells: CellTable<Mark>;
  /** Opened from the keyboard: its reader wants to hear it. */
  readonly takesFocus: boolean;
  /** Closes it; the focus goes back into the grid. */
  readonly onClose: () => void;
}

/** Why the chosen pupil's averages are what they are, following each key. Stands beside the grid and covers none of it. */
export function WhyPanel({ model, grid, cells, takesFocus, onClose }: WhyPanelProps) {
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus) frame.current?.focus();
  }, [takesFocus]);
  const { focus } = grid.selection;
  const pupil = model.sheet.pupils[focus.row];
  if (!pupil) return null;
  const row = rowWithEntry(model, {
    row: focus.row,
    cells: cells.get(pupil.studentId) ?? NO_CELLS,
    activeCol: focus.col,
    entry: grid.entry,
  });
  return (
    <WhyFrame
      ref={frame}
      id={WHY_PANEL}
      data-why-panel
      tabIndex={-1}
      aria-labelledby={`${WHY_PANEL}-title`}
      aria-describedby={`${WHY_PANEL}-body`}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <header>
        <h2 id={`${WHY_PANEL}-title`}>
          Vì sao? <span>{pupil.fullName}</span>
        </h2>
        <SquareButton type="button" aria-label="Đóng phần giải thích" title="Đóng (Esc)" onClick={onClose}>
          <Cross aria-hidden />
        </SquareButton>
      </header>
      <div id={`${WHY_PANEL}-body`}>
        <WhySections sections={rowWhy(model, pupil, row)} idPrefix={WHY_PANEL} />
      </div>
    </WhyFrame>
  );
}
