import { join } from 'node:path';
import { buildStale } from '../building/build-stale';
import { CMS, COMPILED } from '../building/build-target';
import { pidFile } from '../layout';
import { readLivePid } from '../process/pid-file';
import { runAttached } from '../process/run-attached';
import { buildEnvironment, programEnvironments, type ProgramEnvironments } from '../program-environments';
import { ownerUrl } from '../services/postgres';
import { claimSystem } from '../steps/claim';
import { loadEnvironment } from '../steps/environment';
import { describeSystem, type System } from '../system';
import { createSteps } from '../terminal/steps';
import { migrateDatabase, seedDemonstration } from './database';
import type { Launch } from './launch';
import { startPostgres } from './services';
import { createShutdown } from './shutdown';

interface DatabaseProgram {
  /** From the project's folder, compiled. */
  readonly script: string;
  readonly args: readonly string[];
  /** Whose connection and settings the program gets. */
  readonly as: keyof ProgramEnvironments;
}

/**
 * Runs a program that needs the database alone: that of the running system, or of one that is stopped; then PostgreSQL is started for
 * as long as it takes. @returns its exit status
 */
export async function runOnDatabase(root: string, { script, args, as }: DatabaseProgram): Promise<number> {
  // What the program prints is its result; what is done for it goes beside.
  const steps = createSteps(process.stderr);
  const system = describeSystem(root, loadEnvironment(root).settings);
  const shutdown = createShutdown({ say: steps.say });
  try {
    if (!isRunning(system)) await prepare({ system, steps, shutdown });
    const env = environmentsFor(system)[as];
    return await runAttached(process.execPath, [join(root, script), ...args], {
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

async function prepare(launch: Launch): Promise<void> {
  const { system, steps, shutdown } = launch;
  shutdown.add({ stop: claimSystem(system) });
  await startPostgres(launch);
  const targets = [COMPILED, CMS];
  await buildStale({ root: system.root, targets, steps, env: buildEnvironment(), signal: shutdown.signal });
  const environments = environmentsFor(system);
  await migrateDatabase(launch, environments);
  // The CMS makes its own tables when it first starts, which the demonstration does.
  if (system.settings.DEMONSTRATION === 'on') await seedDemonstration(launch, environments);
}

/** Neither Redis nor a browser has a part in this. */
function environmentsFor(system: System): ProgramEnvironments {
  return programEnvironments(system, { databaseUrl: ownerUrl(system), redisUrl: '', chromium: '' }, 'production');
}
