import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { z } from 'zod';
import type { CellRef, Same } from './cell';
import type { CellTable } from './cell-table';
import { editCells, repeatStep, type CellContent } from './edit-cells';
import { keepSession, type Taken } from './keep-session';
import type { SaveOutcome } from './outcome';
import { newRequestId } from './request-id';
import { initialSaveState, type Batch, type SaveState } from './save-state';
import { startSaver, type Saver } from './saver';
import { refreshSaved, resolveConflict } from './settle';
import { signedInUser } from './signed-in-user';
import { createStore } from './store';

/** What makes one kind of sheet save itself. Fixed for the life of the screen. */
export interface SaveSessionOptions<V> {
  readonly table: CellTable<V>;
  readonly same: Same<V>;
  readonly format: (value: V | null) => string;
  readonly send: (batch: Batch<V>) => Promise<SaveOutcome<V>>;
  readonly reason?: () => string | undefined;
  readonly schema: z.ZodType<V>;
  /** Person, sheet and term, for work that the browser keeps. */
  readonly sheetKey: string;
  /** The sheet takes changes. If not, work that was left behind is shown to be copied, and not taken up. */
  readonly editable: boolean;
  readonly exists: (ref: CellRef) => boolean;
}

export interface SaveSession<V> {
  readonly state: SaveState<V>;
  readonly saver: Pick<Saver, 'flush' | 'retry'>;
  /** Work of an earlier page of the same person that had not been sent. */
  readonly taken: Taken<V> | null;
  edit(edits: readonly CellContent<V>[]): void;
  repeat(direction: 'undo' | 'redo'): void;
  resolve(ref: CellRef, choice: 'mine' | 'theirs'): void;
  refresh(table: CellTable<V>): void;
  /** The person has seen what was taken up, or wants nothing of what cannot be. */
  dismissTaken(): void;
}

/** One sheet on the screen: its cells, and the saver that sends what is typed. Give the component a key per sheet. */
export function useSaveSession<V>(options: SaveSessionOptions<V>): SaveSession<V> {
  const [session] = useState(() => createSession(options));
  const [taken, setTaken] = useState<Taken<V> | null>(null);
  const state = useSyncExternalStore(session.store.subscribe, session.store.read);

  useEffect(() => session.start(setTaken), [session]);

  return useMemo(
    () => ({
      state,
      taken,
      ...session.actions,
      dismissTaken() {
        void taken?.forget();
        setTaken(null);
      },
    }),
    [state, taken, session],
  );
}

function createSession<V>(options: SaveSessionOptions<V>) {
  const { table, same, format, send, reason } = options;
  const store = createStore(initialSaveState(table));
  const user = signedInUser();
  let saver: Saver | null = null;

  /** Nothing goes out in the name of somebody else who signed in meanwhile in another tab of this browser. */
  const sendAsOneself = async (batch: Batch<V>): Promise<SaveOutcome<V>> => {
    const now = signedInUser();
    return user !== null && now !== null && now !== user ? { kind: 'signedOut', otherPerson: true } : send(batch);
  };

  return {
    store,
    start(onTaken: (taken: Taken<V> | null) => void) {
      saver = startSaver({ store, send: sendAsOneself, same, format, newRequestId, reason });
      const stopKeeping = keepSession({ ...options, store, onTaken });
      // Back from the tab where she signed in, or back on the line: what waits is sent without being asked for.
      const again = () => {
        const { kind } = store.read().phase;
        if (kind === 'signedOut' || kind === 'unreachable') saver?.retry();
      };
      window.addEventListener('focus', again);
      window.addEventListener('online', again);
      return () => {
        window.removeEventListener('focus', again);
        window.removeEventListener('online', again);
        stopKeeping();
        saver?.stop();
        saver = null;
      };
    },
    actions: {
      saver: {
        flush: () => saver?.flush() ?? Promise.resolve(false),
        retry: () => saver?.retry(),
      },
      edit: (edits: readonly CellContent<V>[]) => store.update((state) => editCells(state, edits, same)),
      repeat: (direction: 'undo' | 'redo') => store.update((state) => repeatStep(state, direction, same)),
      resolve: (ref: CellRef, choice: 'mine' | 'theirs') =>
        store.update((state) => resolveConflict(state, { ref, choice, same })),
      refresh: (fresh: CellTable<V>) => store.update((state) => refreshSaved(state, fresh, same)),
    },
  };
}
