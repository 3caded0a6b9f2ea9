import 'server-only';
import { createHash } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { onceAProcess } from './once-a-process';
import { redis } from './redis';

export interface VisitorLimit {
  /** @returns null when it may be done, else for how many seconds not */
  take(address: string): Promise<number | null>;
}

/**
 * How often one visitor may do something. A whole school may come from one address: what reads is limited widely, what writes
 * narrowly. The address itself is not kept.
 * @param limit `points` times in `duration` seconds
 */
export function visitorLimit(
  name: string,
  limit: { readonly points: number; readonly duration: number },
): VisitorLimit {
  const limiter = onceAProcess(`limit-${name}`, () => {
    const options = { keyPrefix: `ct:visitor:${name}`, ...limit };
    return new RateLimiterRedis({ ...options, storeClient: redis(), insuranceLimiter: new RateLimiterMemory(options) });
  });
  return {
    async take(address) {
      try {
        await limiter().consume(createHash('sha256').update(address).digest('base64url'));
        return null;
      } catch (reason) {
        if (reason instanceof RateLimiterRes) return Math.max(1, Math.ceil(reason.msBeforeNext / 1000));
        console.warn(`visitor limit ${name}: cannot be counted`);
        return limit.duration;
      }
    },
  };
}
