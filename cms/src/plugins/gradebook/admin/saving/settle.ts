import { type Cell, type CellRef, type Same } from './cell';
import { cellAt, entriesOf, withCells, type CellEntry, type CellTable } from './cell-table';
import { undecidedChanges, unsentChanges, type Batch, type CellChange, type SaveState } from './save-state';
import { NO_STEPS } from './steps';

/** The server's definite answer to a batch. */
export interface StoredAnswer<V> {
  readonly accepted: readonly { readonly ref: CellRef; readonly value: V | null }[];
  readonly conflicts: readonly {
    readonly ref: CellRef;
    readonly current: V | null;
    readonly changedBy: string | null;
    readonly changedAt: string | null;
  }[];
}

/** The server takes at most 2,000 cells a request; a smaller batch comes back sooner. */
export const BATCH_LIMIT = 500;

/** Puts what is unsent on its way. One request at a time. */
export function startBatch<V>(state: SaveState<V>, requestId: string, reason?: string): SaveState<V> {
  const phase = { kind: 'sending', after: state.phase.kind === 'unreachable' ? state.phase : null } as const;
  if (state.batch) return { ...state, phase };
  const changes = unsentChanges(state).slice(0, BATCH_LIMIT);
  if (changes.length === 0) return { ...state, phase: { kind: 'ready' } };
  return { ...state, batch: { requestId, changes, ...(reason !== undefined && { reason }) }, phase };
}

/** The batch was stored. What the person typed since then stays and is measured against the new saved value. */
export function settleStored<V>(
  state: SaveState<V>,
  answer: StoredAnswer<V>,
  { now, same }: { readonly now: number; readonly same: Same<V> },
): SaveState<V> {
  const accepted = answer.accepted.map(({ ref, value }): CellEntry<V> => {
    const { draft } = cellAt(state.cells, ref);
    const done = draft?.kind === 'value' && same(draft.value, value);
    return { ref, cell: { saved: value, draft: done ? null : draft } };
  });
  const conflicts = answer.conflicts.map(({ ref, ...theirs }): CellEntry<V> => {
    const cell = cellAt(state.cells, ref);
    if (cell.draft?.kind === 'refused') return { ref, cell };
    const mine = cell.draft?.kind === 'value' ? cell.draft.value : cell.saved;
    return { ref, cell: settledConflict({ ...cell, draft: { kind: 'conflict', mine, ...theirs } }, same) };
  });
  const lastSavedAt = accepted.length > 0 ? now : state.lastSavedAt;
  return { ...idle(state), cells: withCells(state.cells, [...accepted, ...conflicts]), lastSavedAt };
}

/** The server refused cells, and so the whole batch: nothing of it was stored. The others are sent again without them. */
export function settleRejected<V>(
  state: SaveState<V>,
  rejected: readonly { readonly ref: CellRef; readonly text: string; readonly message: string }[],
  same: Same<V>,
): SaveState<V> {
  const entries = rejected.flatMap(({ ref, text, message }): CellEntry<V>[] => {
    const cell = cellAt(state.cells, ref);
    // A cell that the person has corrected meanwhile is not marked for its old text.
    return isUnchanged(changeOf(state.batch, ref), cell, same)
      ? [{ ref, cell: { ...cell, draft: { kind: 'refused', text, message } } }]
      : [];
  });
  return { ...idle(state), cells: withCells(state.cells, entries) };
}

/** The person decides a conflict: theirs is taken as it is, mine is sent again as a change of theirs. */
export function resolveConflict<V>(
  state: SaveState<V>,
  { ref, choice, same }: { readonly ref: CellRef; readonly choice: 'mine' | 'theirs'; readonly same: Same<V> },
): SaveState<V> {
  const { draft } = cellAt(state.cells, ref);
  if (draft?.kind !== 'conflict') return state;
  const keep = choice === 'mine' && !same(draft.mine, draft.current);
  const cell: Cell<V> = { saved: draft.current, draft: keep ? { kind: 'value', value: draft.mine } : null };
  return { ...state, cells: withCells(state.cells, [{ ref, cell }]) };
}

/** The sheet takes no more changes: its cells show what the register has, and what was not stored is put aside. */
export function closeSheet<V>(state: SaveState<V>, message: string): SaveState<V> {
  const open = [...entriesOf(state.cells)].filter(({ cell }) => cell.draft !== null);
  const entries = open.map(({ ref, cell }): CellEntry<V> => ({ ref, cell: { saved: cell.saved, draft: null } }));
  return {
    ...state,
    cells: withCells(state.cells, entries),
    batch: null,
    phase: { kind: 'closed', message },
    steps: NO_STEPS,
    unsendable: [...state.unsendable, ...undecidedChanges(state)],
  };
}

/** The sheet was read again. Cells that the person is at keep the value she saw, so that the server can tell a conflict. */
export function refreshSaved<V>(state: SaveState<V>, fresh: CellTable<V>, same: Same<V>): SaveState<V> {
  const entries = [...entriesOf(fresh)].filter(({ ref, cell }) => {
    const known = cellAt(state.cells, ref);
    return known.draft === null && !same(known.saved, cell.saved) && !changeOf(state.batch, ref);
  });
  return { ...state, cells: withCells(state.cells, entries) };
}

/** Both hold the same after all: there is nothing to decide. */
function settledConflict<V>(cell: Cell<V>, same: Same<V>): Cell<V> {
  const { draft } = cell;
  return draft?.kind === 'conflict' && same(draft.mine, draft.current) ? { saved: draft.current, draft: null } : cell;
}

function idle<V>(state: SaveState<V>): SaveState<V> {
  return { ...state, batch: null, phase: { kind: 'ready' } };
}

function changeOf<V>(batch: Batch<V> | null, { row, column }: CellRef): CellChange<V> | undefined {
  return batch?.changes.find(({ ref }) => ref.row === row && ref.column === column);
}

function isUnchanged<V>(change: CellChange<V> | undefined, cell: Cell<V>, same: Same<V>): boolean {
  return change !== undefined && cell.draft?.kind === 'value' && same(change.to, cell.draft.value);
}
