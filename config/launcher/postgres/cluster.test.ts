import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { freePorts } from '../process/ports';
import { isAlive } from '../process/process-identity';
import { temporaryFolders } from '../testing/temporary-folder';
import { startCluster, type Cluster } from './cluster';

jest.setTimeout(120_000);
const folder = temporaryFolders();
const running: Cluster[] = [];
afterEach(async () => {
  for (const cluster of running.splice(0)) await cluster.stop();
});

async function start(dataDir: string, port: number, password = 'mat-khau-thu-nghiem'): Promise<Cluster> {
  const cluster = await startCluster({
    dataDir,
    port,
    password,
    logFile: join(dataDir, 'logs', 'postgres.log'),
    settings: { shared_buffers: '16MB' },
  });
  running.push(cluster);
  return cluster;
}

async function query(cluster: Cluster, text: string): Promise<unknown[]> {
  const client = new Client({ connectionString: cluster.superuserUrl });
  await client.connect();
  try {
    return (await client.query({ text, rowMode: 'array' })).rows.flat();
  } finally {
    await client.end();
  }
}

test('what was committed is there after the server was killed; a lock that names another process is no obstacle', async () => {
  const dataDir = folder();
  const [port = 0] = await freePorts(1);
  const first = await start(dataDir, port);
  await query(first, 'create table note as select 8.5 as mark');
  process.kill(first.pid, 'SIGKILL');
  while (isAlive(first.pid)) await delay(20);

  // After a reboot the number in the lock belongs to somebody else: here, to this very test.
  const lock = join(dataDir, 'postgres', 'postmaster.pid');
  writeFileSync(lock, readFileSync(lock, 'utf8').replace(/^\d+/, String(process.pid)));
  const second = await start(dataDir, port);
  expect(second.adopted).toBe(false);
  expect(await query(second, 'select mark from note')).toEqual(['8.5']);
});

test('a server that still runs is taken over; on another port it is started anew', async () => {
  const dataDir = folder();
  const [port = 0, other = 0] = await freePorts(2);
  const first = await start(dataDir, port);
  const second = await start(dataDir, port);
  expect(second).toMatchObject({ adopted: true, pid: first.pid });

  const moved = await start(dataDir, other);
  expect(moved.adopted).toBe(false);
  expect(isAlive(first.pid)).toBe(false);
  expect(await query(moved, 'show port')).toEqual([String(other)]);
});

test('an interrupted creation is begun again', async () => {
  const dataDir = folder();
  mkdirSync(join(dataDir, 'postgres.new', 'base'), { recursive: true });
  const [port = 0] = await freePorts(1);
  const cluster = await start(dataDir, port);
  expect(await query(cluster, 'select 1')).toEqual([1]);
  expect(readdirSync(dataDir).sort()).toEqual(['logs', 'postgres']);
});

test('a password that does not fit the data is told as such', async () => {
  const dataDir = folder();
  const [port = 0] = await freePorts(1);
  await start(dataDir, port);
  await expect(start(dataDir, port, 'mot-mat-khau-khac')).rejects.toThrow(/Mật khẩu quản trị PostgreSQL/);
});
