import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { Client } from 'pg';
import { startTemporaryServers } from './temporary-servers';

jest.setTimeout(60_000);

test('a PostgreSQL and a Redis start, work as configured, and leave nothing behind', async () => {
  const servers = await startTemporaryServers();
  const client = new Client({ connectionString: servers.databaseUrl });
  const redis = new Redis(servers.redisUrl, { retryStrategy: null, disconnectTimeout: 100 });
  try {
    await client.connect();
    const { rows } = await client.query(
      `select lower('ĐẶNG ƯỚC') as lower, current_setting('server_encoding') as encoding`,
    );
    expect(rows).toEqual([{ lower: 'đặng ước', encoding: 'UTF8' }]);
    expect(await redis.config('GET', 'maxmemory-policy')).toEqual(['maxmemory-policy', 'noeviction']);
    expect(await redis.config('GET', 'appendonly')).toEqual(['appendonly', 'yes']);
  } finally {
    await client.end();
    redis.disconnect();
    await servers.stop();
  }
  expect(existsSync(servers.folder)).toBe(false);
  await expect(new Client({ connectionString: servers.databaseUrl }).connect()).rejects.toThrow(/ECONNREFUSED/);
  expect(existsSync(join(servers.folder, 'run', 'redis.pid'))).toBe(false);
});
