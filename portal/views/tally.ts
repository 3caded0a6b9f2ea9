import type { Visit } from './visit';

export interface Count extends Visit {
  readonly views: number;
}

export interface Tally {
  add(visit: Visit): void;
  /** Hands over what was counted; when that fails, it is counted again next time. */
  flush(write: (counts: readonly Count[]) => Promise<unknown>): Promise<void>;
}

/** More pages than are read between two writings; beyond it, what is new is not counted. */
const MOST_PAGES = 20_000;
const A_BATCH = 1_000;

/** Counts in memory, to be written now and then: a read page costs the database nothing. */
export function createTally(): Tally {
  const counts = new Map<string, Count>();

  function put(visit: Visit, views: number): void {
    const key = `${visit.siteCode} ${visit.path}`;
    const known = counts.get(key);
    if (known === undefined && counts.size >= MOST_PAGES) return;
    counts.set(key, { siteCode: visit.siteCode, path: visit.path, views: (known?.views ?? 0) + views });
  }

  return {
    add: (visit) => put(visit, 1),
    async flush(write) {
      const all = [...counts.values()];
      counts.clear();
      for (let from = 0; from < all.length; from += A_BATCH) {
        try {
          await write(all.slice(from, from + A_BATCH));
        } catch (error) {
          for (const count of all.slice(from)) put(count, count.views);
          throw error;
        }
      }
    },
  };
}
