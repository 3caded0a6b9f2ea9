import type { CellRef, ConflictDraft } from './cell';
import { cellAt, entriesOf, type CellEntry, type CellTable } from './cell-table';
import { NO_STEPS, type Steps } from './steps';

/** One cell of a request: the value it replaces travels with it, so that nothing is overwritten unseen. */
export interface CellChange<V> {
  readonly ref: CellRef;
  readonly from: V | null;
  readonly to: V | null;
}

/** A request on its way. It keeps its id until it has a definite answer: repeated, it has one effect. */
export interface Batch<V> {
  readonly requestId: string;
  readonly changes: readonly CellChange<V>[];
  /** Why the values are changed; sent again, the request keeps the reason that it had. */
  readonly reason?: string;
}

/**
 * - `ready`: nothing in the way.
 * - `sending`: a request is under way; `after` says what an attempt before it met, so that the screen does not flicker.
 * - `unreachable`: no answer; tried again after a while, or at once when the line is back.
 * - `signedOut`: waits until the person signs in again; `otherPerson`: somebody else is signed in in this browser.
 * - `stopped`: the server answered what no repeat can mend; waits for the person.
 * - `closed`: the sheet takes no changes any more.
 */
export type SavePhase =
  | { readonly kind: 'ready' }
  | { readonly kind: 'sending'; readonly after: UnreachablePhase | null }
  | UnreachablePhase
  | { readonly kind: 'signedOut'; readonly otherPerson: boolean }
  | { readonly kind: 'stopped'; readonly message: string }
  | { readonly kind: 'closed'; readonly message: string };

export interface UnreachablePhase {
  readonly kind: 'unreachable';
  readonly attempt: number;
  /** The browser itself says that there is no line. */
  readonly offline: boolean;
}

export interface SaveState<V> {
  readonly cells: CellTable<V>;
  readonly batch: Batch<V> | null;
  readonly phase: SavePhase;
  /** Milliseconds since 1970. */
  readonly lastSavedAt: number | null;
  readonly steps: Steps<V>;
  /** Edits that the sheet takes no more: out of the cells, which show the register, and listed to be copied. */
  readonly unsendable: readonly CellChange<V>[];
}

export interface ConflictEntry<V> {
  readonly ref: CellRef;
  readonly conflict: ConflictDraft<V>;
}

export function initialSaveState<V>(cells: CellTable<V>): SaveState<V> {
  return { cells, batch: null, phase: { kind: 'ready' }, lastSavedAt: null, steps: NO_STEPS, unsendable: [] };
}

/** Cells that hold a value the server has not confirmed, in the order of the sheet; those on their way among them. */
export function unsentChanges<V>({ cells }: Pick<SaveState<V>, 'cells'>): CellChange<V>[] {
  const changes: CellChange<V>[] = [];
  for (const { ref, cell } of entriesOf(cells)) {
    if (cell.draft?.kind === 'value') changes.push({ ref, from: cell.saved, to: cell.draft.value });
  }
  return changes;
}

/** All values that the register does not hold, those in conflict among them. */
export function undecidedChanges<V>(state: Pick<SaveState<V>, 'cells'>): CellChange<V>[] {
  const inConflict = conflictsOf(state).map(({ ref, conflict }) => ({
    ref,
    from: cellAt(state.cells, ref).saved,
    to: conflict.mine,
  }));
  return [...unsentChanges(state), ...inConflict];
}

export function conflictsOf<V>({ cells }: Pick<SaveState<V>, 'cells'>): ConflictEntry<V>[] {
  return [...entriesOf(cells)].flatMap(({ ref, cell }) =>
    cell.draft?.kind === 'conflict' ? [{ ref, conflict: cell.draft }] : [],
  );
}

export function refusedCells<V>({ cells }: Pick<SaveState<V>, 'cells'>): CellEntry<V>[] {
  return [...entriesOf(cells)].filter(({ cell }) => cell.draft?.kind === 'refused');
}
