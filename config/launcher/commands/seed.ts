import { join } from 'node:path';
import { buildStale } from '../building/build-stale';
import { CMS, COMPILED } from '../building/build-target';
import { pidFile } from '../layout';
import { readLivePid } from '../process/pid-file';
import { runAttached } from '../process/run-attached';
import { buildEnvironment, programEnvironments } from '../program-environments';
import { migrateDatabase, seedDemonstration } from '../start/database';
import type { Launch } from '../start/launch';
import { ownerUrl } from '../services/postgres';
import { startPostgres } from '../start/services';
import { createShutdown } from '../start/shutdown';
import { claimSystem } from '../steps/claim';
import { loadEnvironment } from '../steps/environment';
import { describeSystem, type System } from '../system';
import { createSteps } from '../terminal/steps';

const BULK = join('database', 'dist', 'demonstration', 'bulk-main.js');

/**
 * `npm run seed -- --schools N --pupils-per-school M --seed S`: a district in bulk, for benchmarks. Into the database of
 * the running system, or of one that is stopped: then PostgreSQL is started for as long as it takes.
 */
export async function seed(root: string, args: readonly string[]): Promise<number> {
  const steps = createSteps();
  const system = describeSystem(root, loadEnvironment(root).settings);
  const shutdown = createShutdown({ say: steps.say });
  try {
    const env = isRunning(system) ? environmentsFor(system).migrate : await prepare({ system, steps, shutdown });
    return await runAttached(process.execPath, [join(root, BULK), ...args], {
      cwd: root,
      env,
      signal: shutdown.signal,
    });
  } finally {
    await shutdown.run();
  }
}

function isRunning({ layout }: System): boolean {
  return readLivePid(pidFile(layout, 'launcher')) !== null;
}

async function prepare(launch: Launch): Promise<NodeJS.ProcessEnv> {
  const { system, steps, shutdown } = launch;
  shutdown.add({ stop: claimSystem(system) });
  await startPostgres(launch);
  const targets = [COMPILED, CMS];
  await buildStale({ root: system.root, targets, steps, env: buildEnvironment(), signal: shutdown.signal });
  const environments = environmentsFor(system);
  await migrateDatabase(launch, environments);
  // The CMS makes its own tables when it first starts, which the demonstration does.
  if (system.settings.DEMONSTRATION === 'on') await seedDemonstration(launch, environments);
  return environments.migrate;
}

/** Neither Redis nor a browser has a part in this. */
function environmentsFor(system: System) {
  return programEnvironments(system, { databaseUrl: ownerUrl(system), redisUrl: '', chromium: '' }, 'production');
}
