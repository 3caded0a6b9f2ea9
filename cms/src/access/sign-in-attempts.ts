/** How many wrong passwords an account takes, and how long it then rests. */
export interface AttemptLimit {
  readonly most: number;
  readonly withinMs: number;
}

interface Attempts {
  count: number;
  readonly until: number;
}

const MOST_ACCOUNTS = 50_000;

/**
 * Counts wrong passwords by account, whatever address they come from: an attacker has many addresses, and the families of a
 * district share one (the portal's). Kept in memory: a restart forgives, and no list of tried names is stored.
 */
export function signInAttempts({ most, withinMs }: AttemptLimit) {
  const byAccount = new Map<string, Attempts>();

  function standing(account: string, now: number): Attempts | undefined {
    const attempts = byAccount.get(account);
    if (attempts && attempts.until <= now) byAccount.delete(account);
    return attempts && attempts.until > now ? attempts : undefined;
  }

  return {
    /** @returns seconds to wait, 0 when a try is allowed */
    secondsToWait(account: string, now: number): number {
      const attempts = standing(account, now);
      return attempts && attempts.count >= most ? Math.ceil((attempts.until - now) / 1000) : 0;
    },
    failed(account: string, now: number): void {
      const attempts = standing(account, now);
      if (attempts) attempts.count += 1;
      else {
        // Names that nobody has must not fill the memory: the oldest goes.
        const [oldest] = byAccount.keys();
        if (oldest !== undefined && byAccount.size >= MOST_ACCOUNTS) byAccount.delete(oldest);
        byAccount.set(account, { count: 1, until: now + withinMs });
      }
    },
    succeeded(account: string): void {
      byAccount.delete(account);
    },
  };
}
