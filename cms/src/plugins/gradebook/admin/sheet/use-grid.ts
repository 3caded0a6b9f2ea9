import type { Mark } from '@cong-truong/domain/scores/mark';
import { useCallback, useReducer } from 'react';
import { at, positionsIn, areaOf, type Position, type Selection } from '../grid/selection';
import type { Content } from '../saving/cell';
import type { CellContent } from '../saving/edit-cells';
import type { SaveSession } from '../saving/use-save-session';
import { readContent, type Entry } from './entry';
import { contentAt, contentText, lockAt, refAt, type SheetModel } from './sheet-model';

/** Where the person is in the grid and what she is typing. */
export interface GridState {
  readonly selection: Selection;
  readonly entry: Entry | null;
}

export interface Grid extends GridState {
  select(selection: Selection): void;
  /** Begins or goes on with typing; a locked cell takes none. */
  type(entry: Entry): void;
  /** Puts what was typed into its cell. */
  commit(): void;
  cancel(): void;
  /** Puts contents into cells as one step; places that are locked are left out. */
  put(contents: readonly { readonly position: Position; readonly content: Content<Mark> }[]): void;
  clear(): void;
  contentAt(position: Position): Content<Mark>;
  lockAt(position: Position): string | null;
}

const START: GridState = { selection: at({ row: 0, col: 0 }), entry: null };

export function useGrid(model: SheetModel, session: SaveSession<Mark>, sheetLock: string | null): Grid {
  const [state, change] = useReducer((old: GridState, next: Partial<GridState>) => ({ ...old, ...next }), START);
  const { selection, entry } = state;
  const { cells } = session.state;

  const lock = useCallback((position: Position) => lockAt(model, position, sheetLock), [model, sheetLock]);

  const put: Grid['put'] = (contents) => {
    const edits = contents.flatMap(({ position, content }): CellContent<Mark>[] => {
      const ref = lock(position) === null ? refAt(model, position) : null;
      return ref ? [{ ref, content }] : [];
    });
    session.edit(edits);
  };

  return {
    selection,
    entry,
    select: (next) => change({ selection: next }),
    type(next) {
      if (lock(selection.focus) === null) change({ entry: next });
    },
    commit() {
      if (!entry) return;
      const before = contentAt(model, cells, selection.focus);
      if (entry.text !== contentText(before)) {
        put([{ position: selection.focus, content: readContent(entry.text, model.sheet.offering.mode) }]);
      }
      change({ entry: null });
    },
    cancel: () => change({ entry: null }),
    put,
    clear() {
      const positions = positionsIn(areaOf(selection));
      put(positions.map((position) => ({ position, content: { kind: 'value', value: null } })));
    },
    contentAt: (position) => contentAt(model, cells, position),
    lockAt: lock,
  };
}
