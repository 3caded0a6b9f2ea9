import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { freePorts } from '../process/ports';
import { isAlive } from '../process/process-identity';
import { temporaryFolders } from '../testing/temporary-folder';
import { findRedisServer } from './find-redis';
import { startRedisServer, type RedisServer } from './redis-server';

jest.setTimeout(60_000);
const folder = temporaryFolders();
const running: RedisServer[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
});

async function start(dataDir: string, port: number): Promise<RedisServer> {
  const server = await startRedisServer({
    program: await findRedisServer(() => undefined),
    dataDir,
    port,
    password: 'mat-khau-thu-nghiem',
    logFile: join(dataDir, 'logs', 'redis.log'),
  });
  running.push(server);
  return server;
}

async function withClient<T>(server: RedisServer, use: (client: Redis) => Promise<T>): Promise<T> {
  const client = new Redis(server.url, { retryStrategy: null, disconnectTimeout: 100 });
  try {
    return await use(client);
  } finally {
    client.disconnect();
  }
}

test('a queue outlives an orderly end and a kill', async () => {
  const dataDir = folder();
  const [port = 0] = await freePorts(1);
  const first = await start(dataDir, port);
  await withClient(first, (client) => client.set('a', '1'));
  await first.stop();
  const second = await start(dataDir, port);
  await withClient(second, (client) => client.set('b', '2'));
  process.kill(second.pid, 'SIGKILL');
  while (isAlive(second.pid)) await delay(20);
  const third = await start(dataDir, port);
  expect(await withClient(third, (client) => client.mget('a', 'b'))).toEqual(['1', '2']);
});

test('a queue that cannot be read any more is set aside, and Redis starts empty', async () => {
  const dataDir = folder();
  const [port = 0] = await freePorts(1);
  const first = await start(dataDir, port);
  await withClient(first, (client) => client.set('a', '1'));
  await first.stop();
  writeFileSync(join(dataDir, 'redis', 'appendonlydir', 'appendonly.aof.manifest'), 'no manifest at all\n');
  const second = await start(dataDir, port);
  expect(second.startedEmpty).toBe(true);
  expect(await withClient(second, (client) => client.dbsize())).toBe(0);
  expect(readdirSync(join(dataDir, 'redis')).filter((name) => name.includes('.broken-'))).toHaveLength(1);
});

test('nobody gets in without the password', async () => {
  const [port = 0] = await freePorts(1);
  await start(folder(), port);
  const stranger = new Redis(port, '127.0.0.1', { retryStrategy: null, disconnectTimeout: 100 });
  stranger.on('error', () => undefined);
  try {
    await expect(stranger.get('a')).rejects.toThrow(/NOAUTH/);
  } finally {
    stranger.disconnect();
  }
});
