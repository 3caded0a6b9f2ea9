import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { z } from 'zod';
import type { CellRef, Same } from './cell';
import type { CellTable } from './cell-table';
import { editCells, repeatStep, type CellContent } from './edit-cells';
import { keepStorage } from './keep-storage';
import { editsToKeep, keptEditsSchema, resumeKept, stillMissing } from './kept-edits';
import type { SaveOutcome } from './outcome';
import { newRequestId } from './request-id';
import { initialSaveState, type Batch, type CellChange, type SaveState } from './save-state';
import { startSaver, type Saver } from './saver';
import { refreshSaved, resolveConflict } from './settle';
import { createStore } from './store';

/** What makes one kind of sheet save itself. Fixed for the life of the screen. */
export interface SaveSessionOptions<V> {
  readonly table: CellTable<V>;
  readonly same: Same<V>;
  readonly format: (value: V | null) => string;
  readonly send: (batch: Batch<V>) => Promise<SaveOutcome<V>>;
  readonly schema: z.ZodType<V>;
  /** Person, sheet and term, for edits that the browser keeps. */
  readonly sheetKey: string;
  readonly exists: (ref: CellRef) => boolean;
}

/** Edits that an earlier page could not send. They wait until the person says what becomes of them. */
export interface LeftBehind<V> {
  readonly keptAt: number;
  readonly changes: readonly CellChange<V>[];
}

export interface SaveSession<V> {
  readonly state: SaveState<V>;
  readonly saver: Pick<Saver, 'flush' | 'retry'>;
  readonly leftBehind: LeftBehind<V> | null;
  edit(edits: readonly CellContent<V>[]): void;
  repeat(direction: 'undo' | 'redo'): void;
  resolve(ref: CellRef, choice: 'mine' | 'theirs'): void;
  refresh(table: CellTable<V>): void;
  answerLeftBehind(answer: 'send' | 'forget'): void;
}

/** One sheet on the screen: its cells, and the saver that sends what is typed. Give the component a key per sheet. */
export function useSaveSession<V>(options: SaveSessionOptions<V>): SaveSession<V> {
  const [session] = useState(() => createSession(options));
  const [leftBehind, setLeftBehind] = useState(session.leftBehind);
  const state = useSyncExternalStore(session.store.subscribe, session.store.read);

  useEffect(() => session.start(), [session]);

  return useMemo(
    () => ({
      state,
      leftBehind,
      ...session.actions,
      answerLeftBehind(answer) {
        session.answerLeftBehind(answer);
        setLeftBehind(null);
      },
    }),
    [state, leftBehind, session],
  );
}

function createSession<V>({ table, same, format, send, schema, sheetKey, exists }: SaveSessionOptions<V>) {
  const store = createStore(initialSaveState(table));
  const kept = keepStorage({
    storage: window.localStorage,
    sheet: sheetKey,
    page: newRequestId(),
    schema: keptEditsSchema(schema),
  });
  const leftBehind = offered();
  let saver: Saver | null = null;

  function offered(): LeftBehind<V> | null {
    const all = kept.leftBehind();
    const latest = new Map(all.flatMap(({ changes }) => changes.map((change) => [keyOf(change.ref), change])));
    const changes = stillMissing(store.read(), [...latest.values()], { same, exists });
    if (changes.length > 0) return { keptAt: all.at(-1)?.keptAt ?? 0, changes };
    kept.forgetLeftBehind();
    return null;
  }

  return {
    store,
    leftBehind,
    start() {
      saver = startSaver({ store, send, same, format, newRequestId });
      const unsubscribe = store.subscribe(() => kept.write(editsToKeep(store.read())));
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
        unsubscribe();
        saver?.stop();
        saver = null;
      };
    },
    answerLeftBehind(answer: 'send' | 'forget') {
      if (leftBehind && answer === 'send') store.update((state) => resumeKept(state, leftBehind.changes));
      kept.forgetLeftBehind();
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

function keyOf({ row, column }: CellRef): string {
  return `${row}/${column}`;
}
