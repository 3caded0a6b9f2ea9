import { createHash, randomBytes } from 'node:crypto';

/** Who reads the same page again within this time is the same reader. */
const REMEMBERED_MS = 30 * 60_000;
const MOST_REMEMBERED = 200_000;

interface Generation {
  readonly salt: Buffer;
  readonly since: number;
  readonly seen: Set<string>;
}

export interface Readers {
  /** @returns whether this reading is a new one */
  isNew(reader: string, page: string, now: number): boolean;
}

/**
 * Remembers for a while who has read what, to count a reload once. In memory only, as eight bytes of a hash with a secret that
 * is thrown away after half an hour: nobody can tell afterwards, we ourselves included, who it was.
 */
export function createReaders(): Readers {
  let current = begin(0);
  let previous = current;
  return {
    isNew(reader, page, now) {
      if (now - current.since > REMEMBERED_MS || current.seen.size >= MOST_REMEMBERED) {
        previous = now - current.since > 2 * REMEMBERED_MS ? begin(now) : current;
        current = begin(now);
      }
      const known =
        previous.seen.has(markOf(previous, reader, page)) || current.seen.has(markOf(current, reader, page));
      current.seen.add(markOf(current, reader, page));
      return !known;
    },
  };
}

function begin(since: number): Generation {
  return { salt: randomBytes(16), since, seen: new Set() };
}

function markOf({ salt }: Generation, reader: string, page: string): string {
  return createHash('sha256').update(salt).update(`${reader}\n${page}`).digest('base64url').slice(0, 11);
}
