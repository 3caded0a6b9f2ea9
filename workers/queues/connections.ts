import type { RedisOptions } from 'bullmq';
import { Redis } from 'ioredis';

const reconnect = (times: number): number => Math.min(times * 200, 2_000);

/** For putting jobs: while Redis is away every command fails at once, and the outbox keeps what was to be put. */
export function connectProducer(url: string, onError: (error: Error) => void): Redis {
  const redis = new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: null, retryStrategy: reconnect });
  redis.on('error', onError);
  return redis;
}

/** For a BullMQ worker, which waits for Redis as long as it takes. */
export function workerConnection(url: string): RedisOptions {
  return { url, maxRetriesPerRequest: null, retryStrategy: reconnect };
}
