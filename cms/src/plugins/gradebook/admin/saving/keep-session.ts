import { browserRecords } from './browser-records';
import { keepWork } from './keep-work';
import { editsToKeep, keptEditsSchema, mergeKept, resumeKept, stillMissing, type KeptEdits } from './kept-edits';
import { openPages } from './open-pages';
import { newRequestId } from './request-id';
import type { CellChange, SaveState } from './save-state';
import type { Store } from './store';
import type { SaveSessionOptions } from './use-save-session';

/** Work of an earlier page: `resumed` into the cells and being sent, or only to be copied because the sheet is closed. */
export interface Taken<V> {
  readonly resumed: boolean;
  readonly keptAt: number;
  readonly changes: readonly CellChange<V>[];
  readonly refused: number;
  readonly forget: () => Promise<void>;
}

interface KeepSessionOptions<V> extends Pick<
  SaveSessionOptions<V>,
  'sheetKey' | 'schema' | 'same' | 'exists' | 'editable'
> {
  readonly store: Store<SaveState<V>>;
  readonly onTaken: (taken: Taken<V> | null) => void;
}

/**
 * Keeps what is unsent as long as the sheet is on the screen, and takes up what an earlier page of the same person left.
 * A browser whose storage is full or forbidden must not stop the work: the edits are still on the screen and being sent.
 *
 * @returns stops keeping
 */
export function keepSession<V>({ store, onTaken, ...options }: KeepSessionOptions<V>): () => void {
  const { sheetKey, schema, same, exists, editable } = options;
  const page = newRequestId();
  const letGo = openPages.hold(page);
  const keeper = keepWork({
    records: browserRecords,
    pages: openPages,
    sheet: sheetKey,
    page,
    schema: keptEditsSchema(schema),
    now: Date.now,
  });
  let stopped = false;
  const write = () => keeper.write(editsToKeep(store.read())).catch(() => undefined);
  const unsubscribe = store.subscribe(() => void write());
  void takeUp().catch(() => undefined);

  async function takeUp(): Promise<void> {
    const { kept, forget } = await keeper.leftBehind();
    if (stopped || kept.length === 0) return;
    const merged = mergeKept(kept);
    const missing = merged && stillMissing(store.read(), merged, { same, exists });
    if (!missing) return forget();
    onTaken(described(missing, forget));
    if (!editable) return;
    store.update((state) => resumeKept(state, missing));
    // Only when it is kept as work of this page.
    await write();
    await forget();
  }

  function described({ keptAt, changes, refused }: KeptEdits<V>, forget: () => Promise<void>): Taken<V> {
    const gone = () => forget().catch(() => undefined);
    return { resumed: editable, keptAt, changes, refused: refused.length, forget: gone };
  }

  return () => {
    stopped = true;
    unsubscribe();
    letGo();
  };
}
