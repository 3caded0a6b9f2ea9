import { MemoryStore } from '../cache/memory-store';

export interface KeptFor {
  readonly ms: number;
  /** How many answers are held; those unused for longest go first. */
  readonly most: number;
  readonly now?: () => number;
}

/** Reads each key at most once in a while: who comes meanwhile gets the answer of the last reading, or waits for it. A failure is not kept. */
export function keptFor<T>(
  read: (key: string) => Promise<T>,
  { ms, most, now = Date.now }: KeptFor,
): (key: string) => Promise<T> {
  const kept = new MemoryStore<{ readonly until: number; readonly answer: Promise<T> }>(most);
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined && known.until > now()) return known.answer;
    const answer = read(key);
    kept.set(key, { until: now() + ms, answer }, 1);
    answer.catch(() => kept.delete(key));
    return answer;
  };
}
