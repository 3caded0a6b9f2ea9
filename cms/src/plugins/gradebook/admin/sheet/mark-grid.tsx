import type { Mark } from '@cong-truong/domain/scores/mark';
import { forwardRef, useCallback, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import type { CellTable } from '../saving/cell-table';
import { areaOf, isSingle, type Position } from '../grid/selection';
import { ColumnHeads } from './column-heads';
import { ClassFooter } from './class-footer';
import { GridTable, Scroller } from './grid-style';
import { MarkRow } from './mark-row';
import { RefusalBubble } from './refusal-bubble';
import { NO_CELLS, type SheetModel } from './sheet-model';
import type { CommandTargets } from './run-command';
import type { Grid } from './use-grid';
import { useClipboard } from './use-clipboard';
import { useGridKeys } from './use-grid-keys';
import { useGridPointer } from './use-grid-pointer';
import type { TextBlock } from '../grid/clipboard';

interface MarkGridProps {
  readonly model: SheetModel;
  readonly grid: Grid;
  readonly cells: CellTable<Mark>;
  readonly sheetLock: string | null;
  readonly found: ReadonlySet<number>;
  /** Place of the latest refusal: its reason stays in sight while typing goes on. */
  readonly bubble: Position | null;
  readonly targets: CommandTargets & { readonly explain: () => void };
  readonly onPaste: (block: TextBlock) => void;
}

export interface MarkGridHandle {
  focus(): void;
}

/** The marks of a class as a grid that the keyboard works like a spreadsheet. */
export const MarkGrid = forwardRef<MarkGridHandle, MarkGridProps>(function MarkGrid(
  { model, grid, cells, sheetLock, found, bubble, targets, onPaste },
  handle,
) {
  const scroller = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState(false);
  const { selection, entry } = grid;
  const { focus } = selection;
  const area = areaOf(selection);

  const latest = useRef(grid);
  useEffect(() => {
    latest.current = grid;
  });
  const onType = useCallback((text: string) => {
    const { entry: now, type } = latest.current;
    type({ mode: now?.mode ?? 'typing', text });
  }, []);

  // The reason of the cell one stands on goes before that of the cell one has just left.
  const here = entry === null && grid.contentAt(focus).kind === 'refused';
  const spelled = here ? focus : bubble;

  const onKeyDown = useGridKeys(model, grid, targets);
  const pointer = useGridPointer(grid, setFocused, targets);
  const clipboard = useClipboard(model, grid, cells, onPaste);
  useImperativeHandle(handle, () => ({ focus: () => setFocused(true) }), []);

  const drawn = useRef(false);
  useLayoutEffect(() => {
    // A sheet opens at its top; after that the active cell is brought into sight wherever the choice comes from.
    if (!drawn.current) {
      drawn.current = true;
      return;
    }
    const cell = scroller.current?.querySelector(`[data-row="${focus.row}"] [data-col="${focus.col}"]`);
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [focus.row, focus.col]);

  return (
    <Scroller
      ref={scroller}
      onKeyDown={onKeyDown}
      onFocus={() => setFocused(true)}
      onBlur={(event) => {
        // A field that moves to the next cell, or a window that goes to the back, does not end the work in the grid.
        if (event.currentTarget.contains(event.relatedTarget) || !document.hasFocus()) return;
        if (event.target.isConnected && document.activeElement !== event.target) {
          grid.commit();
          setFocused(false);
        }
      }}
      {...pointer}
      {...clipboard}
    >
      <GridTable
        role="grid"
        aria-label={`Bảng điểm môn ${model.sheet.offering.name}, lớp ${model.sheet.class.name}`}
        aria-rowcount={model.size.rows + 1}
        aria-colcount={model.size.cols + 2}
        aria-multiselectable
        aria-keyshortcuts="Alt+V"
        aria-readonly={sheetLock !== null || undefined}
      >
        <colgroup>
          <col className="roll-width" />
          <col className="name-width" />
          {model.columns.map((_, col) => (
            <col key={col} className="cell-width" />
          ))}
        </colgroup>
        <ColumnHeads columns={model.columns} />
        <tbody>
          {model.sheet.pupils.map((pupil, row) => {
            const chosen = area.top <= row && row <= area.bottom && (focused || !isSingle(selection));
            const active = focus.row === row;
            return (
              <MarkRow
                key={pupil.studentId}
                model={model}
                row={row}
                cells={cells.get(pupil.studentId) ?? NO_CELLS}
                locked={sheetLock !== null || model.rowLocks[row] !== null}
                dimmed={model.rowLocks[row] !== null}
                selectedFrom={chosen ? area.left : -1}
                selectedTo={chosen ? area.right : -2}
                activeCol={active ? focus.col : -1}
                focused={active && focused}
                entry={active ? entry : null}
                found={found.has(row)}
                spelledCol={spelled?.row === row ? spelled.col : -1}
                onType={onType}
              />
            );
          })}
        </tbody>
        <ClassFooter model={model} cells={cells} />
      </GridTable>
      <RefusalBubble frame={scroller} place={spelled} message={spelled ? messageAt(grid, spelled) : null} />
    </Scroller>
  );
});

function messageAt(grid: Grid, place: Position): string | null {
  const content = grid.contentAt(place);
  return content.kind === 'refused' ? content.message : null;
}
