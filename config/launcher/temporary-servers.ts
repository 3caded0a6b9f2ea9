import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateSecret } from '../env/generate-secret';
import { removePostgresData } from './postgres/home';
import { startCluster } from './postgres/cluster';
import { freePorts } from './process/ports';
import { findRedisServer } from './redis/find-redis';
import { startRedisServer } from './redis/redis-server';

/** A PostgreSQL and a Redis that exist for one run of the tests. */
export interface TemporaryServers {
  /** Superuser of a server that is thrown away: a test makes its own databases in it. */
  readonly databaseUrl: string;
  readonly redisUrl: string;
  /** A folder for whatever else the run writes. */
  readonly folder: string;
  stop(): Promise<void>;
}

/** Nothing here outlives the run, so nothing waits for the disk. */
const NO_DURABILITY = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', shared_buffers: '128MB' };

export async function startTemporaryServers(): Promise<TemporaryServers> {
  const folder = mkdtempSync(join(tmpdir(), 'cong-truong-test-'));
  chmodSync(folder, 0o711); // PostgreSQL may run under another account
  const started: { stop(): Promise<void> }[] = [];
  const stop = async () => {
    for (const server of started.reverse()) await server.stop();
    removePostgresData(folder);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const [databasePort = 0, redisPort = 0] = await freePorts(2);
    const cluster = await startCluster({
      dataDir: folder,
      port: databasePort,
      password: generateSecret(),
      logFile: join(folder, 'logs', 'postgres.log'),
      settings: NO_DURABILITY,
    });
    started.push(cluster);
    const redis = await startRedisServer({
      program: await findRedisServer(() => undefined),
      dataDir: folder,
      port: redisPort,
      password: generateSecret(),
      logFile: join(folder, 'logs', 'redis.log'),
    });
    started.push(redis);
    return { databaseUrl: cluster.superuserUrl, redisUrl: redis.url, folder, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
