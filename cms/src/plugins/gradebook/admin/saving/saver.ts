import type { Same } from './cell';
import type { SaveOutcome } from './outcome';
import { unsentChanges, type Batch, type SaveState } from './save-state';
import { closeSheet, settleRejected, settleStored, startBatch } from './settle';
import type { Store } from './store';

export interface SaverOptions<V> {
  readonly store: Store<SaveState<V>>;
  readonly send: (batch: Batch<V>) => Promise<SaveOutcome<V>>;
  readonly same: Same<V>;
  /** The text of a value, to be corrected in its cell when the server refuses it. */
  readonly format: (value: V | null) => string;
  readonly newRequestId: () => string;
  /** Why values are changed, as it stands when a request sets out. */
  readonly reason?: (() => string | undefined) | undefined;
}

export interface Saver {
  /** Sends at once what is unsent. @returns whether all of it is stored now. */
  flush(): Promise<boolean>;
  /** Tries again after signing in, after a fault, or without waiting for the next attempt. */
  retry(): void;
  stop(): void;
}

/** A pause in typing, after which edits are sent; and the longest that they wait while typing goes on. */
export const PAUSE_MS = 600;
export const LONGEST_WAIT_MS = 2_000;
const RETRY_MS = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000];

/** Sends edits in small batches by itself, one request at a time, until every one has a definite answer. */
export function startSaver<V>({ store, send, same, format, newRequestId, reason }: SaverOptions<V>): Saver {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let waitingSince: number | null = null;
  let running: Promise<void> | null = null;
  let stopped = false;

  const unsubscribe = store.subscribe(schedule);
  schedule();

  function schedule(): void {
    const { phase, batch } = store.read();
    if (stopped || running || phase.kind !== 'ready') return;
    if (!batch && unsentChanges(store.read()).length === 0) return;
    // Not the clock of the day, which somebody may set while she types.
    const now = performance.now();
    waitingSince ??= now;
    wake(Math.max(0, Math.min(PAUSE_MS, waitingSince + LONGEST_WAIT_MS - now)));
  }

  function wake(delay: number): void {
    if (timer) clearTimeout(timer);
    timer = setTimeout(() => void run(), delay);
  }

  function run(): Promise<void> {
    if (timer) clearTimeout(timer);
    timer = null;
    waitingSince = null;
    if (running) return running;
    if (stopped || store.read().phase.kind === 'closed') return Promise.resolve();
    running = sendBatch().finally(() => {
      running = null;
      schedule();
    });
    return running;
  }

  async function sendBatch(): Promise<void> {
    const attempt = attemptsOf(store.read());
    store.update((state) => startBatch(state, newRequestId(), reason?.()));
    const { batch } = store.read();
    if (!batch) return;
    const outcome = await send(batch);
    store.update((state) => settled(state, outcome, attempt));
    if (store.read().phase.kind === 'unreachable' && !stopped) {
      wake(RETRY_MS[Math.min(attempt, RETRY_MS.length - 1)] ?? 30_000);
    }
  }

  function settled(state: SaveState<V>, outcome: SaveOutcome<V>, attempt: number): SaveState<V> {
    switch (outcome.kind) {
      case 'stored':
        return settleStored(state, outcome.answer, { now: Date.now(), same });
      case 'rejected': {
        const changes = state.batch?.changes ?? [];
        const textOf = (row: string, column: string) =>
          format(changes.find(({ ref }) => ref.row === row && ref.column === column)?.to ?? null);
        const cells = outcome.cells.map((cell) => ({ ...cell, text: textOf(cell.ref.row, cell.ref.column) }));
        return settleRejected(state, cells, same);
      }
      case 'unreachable':
        return { ...state, phase: { ...outcome, attempt: attempt + 1 } };
      case 'signedOut':
        return { ...state, phase: outcome };
      case 'closed':
        return closeSheet(state, outcome.message);
      case 'stopped':
        // Nothing of the batch was stored: its edits stay unsent, and a later request gets an id of its own.
        return { ...state, batch: null, phase: outcome };
    }
  }

  return {
    async flush() {
      while (!stopped && hasWork(store.read())) {
        await run();
        if (store.read().phase.kind !== 'ready') return false;
      }
      return !hasWork(store.read());
    },
    retry() {
      if (!running && store.read().phase.kind !== 'closed') void run();
    },
    stop() {
      stopped = true;
      unsubscribe();
      if (timer) clearTimeout(timer);
    },
  };
}

function hasWork<V>(state: SaveState<V>): boolean {
  return state.batch !== null || unsentChanges(state).length > 0;
}

function attemptsOf<V>({ phase }: SaveState<V>): number {
  return phase.kind === 'unreachable' ? phase.attempt : 0;
}
