import type { Database } from '@cong-truong/database/connect';
import { createRegistry, type JobBinding } from '../jobs/registry';
import { connectProducer } from '../queues/connections';
import { createQueues, type Queues } from '../queues/queues';
import { startWorkers, type WorkerSet } from '../queues/worker-set';
import { startRelay, type Relay } from '../relay/relay';
import { testRedisUrl } from './redis';
import { silentLog } from './silent-log';

export interface RunningSystem {
  readonly queues: Queues;
  readonly relay: Relay;
  readonly workers: WorkerSet;
  stop(): Promise<void>;
}

export interface RunningSystemOptions {
  readonly database: Database;
  readonly databaseUrl: string;
  readonly prefix: string;
  readonly bindings: readonly JobBinding[];
  readonly redisUrl?: string;
}

/** Relay, queues and workers as in the program, with the handlers of a test. */
export function startSystem(options: RunningSystemOptions): RunningSystem {
  const { database, databaseUrl, prefix, bindings, redisUrl = testRedisUrl() } = options;
  const registry = createRegistry(bindings);
  const redis = connectProducer(redisUrl, () => undefined);
  const queues = createQueues(redis, () => undefined, prefix);
  const stopping = new AbortController();
  const shared = { database, registry, log: silentLog };
  const workers = startWorkers({ ...shared, redisUrl, prefix, stopping: stopping.signal });
  const relay = startRelay({ ...shared, queues, databaseUrl, pollMs: 200 });
  return {
    queues,
    relay,
    workers,
    async stop() {
      stopping.abort();
      await relay.stop();
      await workers.close();
      await queues.close();
      redis.disconnect();
    },
  };
}
