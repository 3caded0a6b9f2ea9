import { contentOf, sameContent, type Cell, type CellRef, type Content, type Same } from './cell';
import { cellAt, withCells } from './cell-table';
import type { Batch, SaveState } from './save-state';
import { lastStep, withMovedStep, withStep, type CellEdit } from './steps';

export interface CellContent<V> {
  readonly ref: CellRef;
  readonly content: Content<V>;
}

/** Puts what a person typed, pasted or filled into cells, as one step that can be undone. */
export function editCells<V>(state: SaveState<V>, edits: readonly CellContent<V>[], same: Same<V>): SaveState<V> {
  const step: CellEdit<V>[] = [];
  for (const { ref, content } of edits) {
    const before = contentOf(cellAt(state.cells, ref));
    if (!sameContent(before, content, same)) step.push({ ref, before, after: content });
  }
  if (step.length === 0) return state;
  const contents = step.map(({ ref, after }) => ({ ref, content: after }));
  return { ...state, cells: applied(state, contents, same), steps: withStep(state.steps, step) };
}

/** Takes the last step back, or does it again, as a new edit. A cell that changed since then is left alone. */
export function repeatStep<V>(state: SaveState<V>, direction: 'undo' | 'redo', same: Same<V>): SaveState<V> {
  const step = lastStep(state.steps, direction);
  if (!step) return state;
  const contents = step.flatMap(({ ref, before, after }) => {
    const [expected, content] = direction === 'undo' ? [after, before] : [before, after];
    return sameContent(contentOf(cellAt(state.cells, ref)), expected, same) ? [{ ref, content }] : [];
  });
  return { ...state, cells: applied(state, contents, same), steps: withMovedStep(state.steps, direction) };
}

function applied<V>(state: SaveState<V>, contents: readonly CellContent<V>[], same: Same<V>): SaveState<V>['cells'] {
  const entries = contents.map(({ ref, content }) => {
    const cell = cellAt(state.cells, ref);
    return { ref, cell: drafted(cell, content, isUnderWay(state.batch, ref), same) };
  });
  return withCells(state.cells, entries);
}

function drafted<V>(cell: Cell<V>, content: Content<V>, underWay: boolean, same: Same<V>): Cell<V> {
  if (content.kind === 'refused') return { ...cell, draft: content };
  if (cell.draft?.kind === 'conflict') return { ...cell, draft: { ...cell.draft, mine: content.value } };
  // While another value of this cell is on its way, going back to the saved one is a change too.
  if (same(content.value, cell.saved) && !underWay) return { ...cell, draft: null };
  return { ...cell, draft: content };
}

function isUnderWay<V>(batch: Batch<V> | null, ref: CellRef): boolean {
  return batch?.changes.some((change) => change.ref.row === ref.row && change.ref.column === ref.column) ?? false;
}
