import { randomBytes } from 'node:crypto';
import { Redis } from 'ioredis';

export function testRedisUrl(): string {
  const url = process.env['TEST_REDIS_URL'];
  if (!url) throw new Error('TEST_REDIS_URL is not set: run `npm test`, which starts a server for the tests');
  return url;
}

/** Keys of one test file: the server is shared. */
export function testPrefix(): string {
  return `test${randomBytes(4).toString('hex')}`;
}

/** Removes the keys of a prefix, as a Redis that lost everything. */
export async function emptyRedis(prefix: string): Promise<void> {
  const redis = new Redis(testRedisUrl());
  try {
    const keys = await redis.keys(`${prefix}:*`);
    if (keys.length > 0) await redis.del(...keys);
  } finally {
    await redis.quit();
  }
}
