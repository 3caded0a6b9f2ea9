import { createHash } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import { onceAProcess } from '../once-a-process';
import { redis } from '../redis';

const MINUTE = 60;

/** Failed attempts that are allowed. They slow a guesser down and lock nobody out: the owner comes from another address. */
const LIMITS = {
  /** One person who mistypes. */
  pair: { points: 8, duration: 15 * MINUTE },
  /** A school's or a provider's shared address. */
  address: { points: 100, duration: 15 * MINUTE },
  /** One account tried from many addresses. */
  account: { points: 60, duration: 60 * MINUTE },
} as const;

export interface Attempt {
  readonly identifier: string;
  readonly address: string;
}

export type Permission = { readonly kind: 'granted' } | { readonly kind: 'denied'; readonly seconds: number };

/** Counts an attempt before it is made: many at once are not more than many one by one. */
export async function takeAttempt(attempt: Attempt): Promise<Permission> {
  try {
    await Promise.all(limitersOf(attempt).map(([limiter, key]) => limiter.consume(key)));
    return { kind: 'granted' };
  } catch (reason) {
    if (reason instanceof RateLimiterRes) return { kind: 'denied', seconds: Math.ceil(reason.msBeforeNext / 1000) };
    // Neither Redis nor memory could count: nobody signs in uncounted.
    console.warn('sign-in limits: attempts cannot be counted');
    return { kind: 'denied', seconds: MINUTE };
  }
}

/** A right password is no attempt. */
export async function forgiveAttempt(attempt: Attempt): Promise<void> {
  await Promise.allSettled(limitersOf(attempt).map(([limiter, key]) => limiter.reward(key)));
}

function limitersOf({ identifier, address }: Attempt): readonly (readonly [RateLimiterAbstract, string])[] {
  const { pair, address: byAddress, account } = limiters();
  return [
    [pair, keyOf(`${identifier} ${address}`)],
    [byAddress, keyOf(address)],
    [account, keyOf(identifier)],
  ];
}

/** Redis holds no phone numbers. */
function keyOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

const limiters = onceAProcess('sign-in-limits', () => {
  const limiter = (name: keyof typeof LIMITS) =>
    new RateLimiterRedis({
      storeClient: redis(),
      keyPrefix: `ct:sign-in:${name}`,
      ...LIMITS[name],
      insuranceLimiter: new RateLimiterMemory({ keyPrefix: `ct:sign-in:${name}`, ...LIMITS[name] }),
    });
  return { pair: limiter('pair'), address: limiter('address'), account: limiter('account') };
});
