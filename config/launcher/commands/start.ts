import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildStale } from '../building/build-stale';
import { TARGETS } from '../building/build-target';
import { demonstrationAccounts, demonstrationSchool } from '../demonstration-accounts';
import { buildEnvironment, programEnvironments } from '../program-environments';
import type { Mode } from '../programs/programs';
import { answerCommands } from '../start/control';
import { migrateDatabase, seedDemonstration } from '../start/database';
import type { Launch } from '../start/launch';
import { parseStartOptions } from '../start/options';
import { prepareMachine } from '../start/prepare';
import { startPrograms } from '../start/programs';
import { findBrowser, startPostgres, startRedis } from '../start/services';
import { createShutdown } from '../start/shutdown';
import { accountList, summary, type Demonstration } from '../start/summary';
import { claimSystem } from '../steps/claim';
import { loadEnvironment } from '../steps/environment';
import { confirmReset, resetData } from '../steps/reset';
import { describeSystem, type System } from '../system';
import { formatDuration } from '../terminal/format-duration';
import { createSteps } from '../terminal/steps';

/** `npm start [-- --reset [--yes]]`: everything, from an empty machine to a system that answers. */
export function start(root: string, args: readonly string[]): Promise<number> {
  return run(root, args, 'start');
}

/** `npm run dev`: the same, watching the sources. */
export function dev(root: string, args: readonly string[]): Promise<number> {
  return run(root, args, 'dev');
}

async function run(root: string, args: readonly string[], mode: Mode): Promise<number> {
  const startedAt = Date.now();
  const options = parseStartOptions(args);
  const steps = createSteps();
  const { settings, remark } = loadEnvironment(root);
  if (remark !== null) steps.say(`• Cấu hình: ${remark}`);
  const system = describeSystem(root, settings);
  if (options.reset && !(await confirmReset(system, options.yes))) {
    steps.say('Không xóa gì cả.');
    return 0;
  }

  const shutdown = createShutdown({ say: steps.say, followParent: true });
  shutdown.add({ stop: claimSystem(system) });
  try {
    await bringUp({ system, steps, shutdown }, mode, options.reset);
    steps.say(`✔ Sẵn sàng sau ${formatDuration(Date.now() - startedAt)}`);
    steps.say(summary(system, await demonstrationOf(system)));
    process.send?.({ type: 'ready', addresses: system.addresses });
    await shutdown.requested;
  } catch (error) {
    // Steps that Ctrl-C cut short have failed, but nothing is wrong.
    if (!shutdown.signal.aborted) throw error;
  } finally {
    steps.say('');
    await shutdown.run();
  }
  steps.say('Đã dừng. Hẹn gặp lại!');
  return 0;
}

async function bringUp(launch: Launch, mode: Mode, reset: boolean): Promise<void> {
  const { system, steps, shutdown } = launch;
  await steps.run('Kiểm tra đĩa và cổng', () => prepareMachine(system, steps));
  if (reset) await steps.run('Xóa dữ liệu cũ', () => resetData(system));

  const { databaseUrl, service: postgres } = await startPostgres(launch);
  const { redisUrl, service: redis } = await startRedis(launch);
  const chromium = await findBrowser(launch);
  await buildFor(launch, mode);

  const environments = programEnvironments(system, { databaseUrl, redisUrl, chromium }, nodeMode(mode));
  await migrateDatabase(launch, environments);
  if (system.settings.DEMONSTRATION === 'on') await seedDemonstration(launch, environments);
  const programs = await startPrograms(launch, environments, mode);
  answerCommands({ programs, services: { postgres, redis }, signal: shutdown.signal });
}

/** While developing, Next.js builds as it goes; the CMS needs its first build for the demonstration. */
function buildFor({ system, steps, shutdown }: Launch, mode: Mode): Promise<void> {
  const targets = mode === 'start' ? TARGETS : TARGETS.filter(({ cwd }) => cwd !== 'portal');
  const { signal } = shutdown;
  return buildStale({ root: system.root, targets, steps, env: buildEnvironment(), signal });
}

async function demonstrationOf({ settings, root, layout }: System): Promise<Demonstration | null> {
  if (settings.DEMONSTRATION === 'off') return null;
  const accounts = await demonstrationAccounts(root);
  const listFile = join(layout.dataDir, 'tai-khoan-trinh-dien.txt');
  writeFileSync(listFile, accountList(accounts));
  return { accounts, school: await demonstrationSchool(root), listFile };
}

function nodeMode(mode: Mode): string {
  return mode === 'start' ? 'production' : 'development';
}
