import { constants, setPriority } from 'node:os';
import { EnvironmentError } from '@cong-truong/config/env/parse-environment';
import { parseWorkersEnvironment } from '@cong-truong/config/env/workers-environment';
import { createDatabase } from '@cong-truong/database/connect';
import { beat } from '@cong-truong/database/heartbeat/heartbeat';
import { createSealSigner } from '@cong-truong/database/journal/seal-signature';
import { createHealth } from './http/health';
import { closeServer, serve } from './http/serve';
import { createTwilioReceipts } from './http/twilio-receipts';
import { createRegistry } from './jobs/registry';
import { createFileStore } from './print/files/file-store';
import { createPrinter } from './print/printer';
import { jobBindings } from './program/bindings';
import { every } from './program/every';
import { createLogger } from './program/logger';
import { createProviders } from './program/providers';
import { closeInOrder, signalToStop } from './program/shutdown';
import { startSweeper } from './program/sweeper';
import { connectProducer } from './queues/connections';
import { createQueues } from './queues/queues';
import { createWatch } from './queues/watch';
import { startWorkers } from './queues/worker-set';
import { startRelay } from './relay/relay';

const log = createLogger('workers');

/** Shorter than a launcher or a cluster waits before it kills. */
const DEADLINE_MS = 20_000;

/** The workers: what follows from what people do. */
async function main(): Promise<number> {
  // Where one machine does everything, whoever waits before a screen goes first.
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  const environment = parseWorkersEnvironment();
  const { APP_DATABASE_URL, REDIS_URL, PORTAL_URL, WORKERS_URL, WORKERS_PORT, OUTBOX_RETRY_SECONDS } = environment;

  const database = createDatabase({
    url: APP_DATABASE_URL,
    applicationName: 'workers',
    max: 16,
    onIdleError: (error) => log.warn({ err: error }, 'an idle database connection broke'),
  });
  const redis = connectProducer(REDIS_URL, (error) => log.debug({ err: error }, 'redis'));
  const queues = createQueues(redis, (error) => log.debug({ err: error }, 'queue'));

  const printer = createPrinter({ executablePath: environment.PUPPETEER_EXECUTABLE_PATH });
  const files = createFileStore(environment.FILES_DIR);
  const providers = createProviders(environment);
  const dependencies = { database, printer, files, providers, log, portalUrl: PORTAL_URL };
  const registry = createRegistry(jobBindings({ ...dependencies, secret: environment.REVALIDATE_SECRET }));

  const stopping = new AbortController();
  const stopped = signalToStop();
  const relay = startRelay({ database, queues, registry, log, databaseUrl: APP_DATABASE_URL });
  const sweeper = startSweeper({
    ...dependencies,
    retrySeconds: OUTBOX_RETRY_SECONDS,
    signer: createSealSigner(environment.JOURNAL_SEAL_KEY),
    wakeRelay: relay.wake,
  });
  const workers = startWorkers({ database, registry, log, redisUrl: REDIS_URL, stopping: stopping.signal });
  const watch = every(10_000, 'look for sleeping workers', log, createWatch({ queues, workers, log }));
  const receipts = createTwilioReceipts({
    database,
    log,
    authToken: environment.TWILIO_AUTH_TOKEN,
    publicUrl: WORKERS_URL,
  });
  const health = createHealth({ database, queues });
  const server = await serve({
    port: WORKERS_PORT,
    handler: async (request, url) => (await health(request, url)) ?? receipts(request, url),
    onFault: (error) => log.error({ err: error }, 'a request failed'),
  });
  const heartbeat = every(5_000, 'heartbeat', log, () => beat(database, 'workers'));
  log.info({ port: WORKERS_PORT }, 'workers ready');

  log.info({ signal: await stopped }, 'workers are stopping');
  stopping.abort();
  const code = await closeInOrder(
    [
      { what: 'receipts', close: () => closeServer(server) },
      { what: 'relay', close: () => relay.stop() },
      { what: 'sweeper', close: () => Promise.all([sweeper.stop(), watch.stop()]) },
      { what: 'jobs', close: () => workers.close() },
      { what: 'browser', close: () => printer.close() },
      { what: 'providers', close: () => Promise.all(Object.values(providers).map((provider) => provider.close())) },
      { what: 'queues', close: () => queues.close() },
      { what: 'heartbeat', close: () => heartbeat.stop() },
      { what: 'database', close: () => database.close() },
    ],
    DEADLINE_MS,
    log,
  );
  redis.disconnect();
  await printer.close();
  log.info({ code }, 'workers stopped');
  return code;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    // Written for the person who set the environment; the log would cut it.
    if (error instanceof EnvironmentError) process.stderr.write(`${error.message}\n`);
    log.fatal({ err: error }, 'workers did not start');
    process.exit(1);
  },
);
