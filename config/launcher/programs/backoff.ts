const FIRST_MS = 1_000;
const LONGEST_MS = 30_000;
/** A program that ran this long was not failing at its start. */
const STEADY_MS = 60_000;

export interface Backoff {
  /** How long to wait before the next start, after a run of this length. */
  next(ranMs: number): number;
}

/** Doubles the wait with each early end, and forgets after a steady run. */
export function createBackoff(): Backoff {
  let wait = FIRST_MS;
  return {
    next: (ranMs) => {
      if (ranMs >= STEADY_MS) wait = FIRST_MS;
      const now = wait;
      wait = Math.min(wait * 2, LONGEST_MS);
      return now;
    },
  };
}
