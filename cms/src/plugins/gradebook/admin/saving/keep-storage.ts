import type { z } from 'zod';
import type { KeptEdits } from './kept-edits';
import type { CellChange } from './save-state';

/** What of the browser's storage is used. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/**
 * Keeps unsent edits in the browser until they are stored, for the day when the power or the session goes first. Every open
 * page writes under a key of its own (`<sheet>/<page>`), so that two tabs of one sheet do not overwrite each other.
 */
export interface KeepStorage<V> {
  write(changes: readonly CellChange<V>[]): void;
  /** What pages that are gone left behind, the latest last. */
  leftBehind(): KeptEdits<V>[];
  forgetLeftBehind(): void;
}

interface KeepOptions<V> {
  readonly storage: TextStorage;
  /** Person, sheet and term: nobody is offered the edits of somebody else who used this computer. */
  readonly sheet: string;
  readonly page: string;
  readonly schema: z.ZodType<KeptEdits<V>>;
}

export function keepStorage<V>({ storage, sheet, page, schema }: KeepOptions<V>): KeepStorage<V> {
  const prefix = `gradebook.unsent/${sheet}/`;
  const own = prefix + page;
  const others = () =>
    Array.from({ length: storage.length }, (_, index) => storage.key(index)).filter(
      (key): key is string => key !== null && key !== own && key.startsWith(prefix),
    );
  return {
    write(changes) {
      if (changes.length === 0) return storage.removeItem(own);
      try {
        storage.setItem(own, JSON.stringify({ keptAt: Date.now(), changes } satisfies KeptEdits<V>));
      } catch {
        // A full or forbidden storage must not stop the work: the edits are still on the screen and being sent.
      }
    },
    leftBehind() {
      const kept = others().flatMap((key) => {
        const parsed = schema.safeParse(parseJson(storage.getItem(key)));
        return parsed.success ? [parsed.data] : [];
      });
      return kept.sort((left, right) => left.keptAt - right.keptAt);
    },
    forgetLeftBehind() {
      for (const key of others()) storage.removeItem(key);
    },
  };
}

function parseJson(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
