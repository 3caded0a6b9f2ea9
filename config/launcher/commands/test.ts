import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SETTING_GROUPS } from '../../env/launcher-environment';
import { buildStale } from '../building/build-stale';
import { COMPILED, TARGETS } from '../building/build-target';
import { buildEnvironment } from '../program-environments';
import { endLeftSystems } from '../steps/end-left-systems';
import { startTemporaryServers } from '../temporary-servers';
import { createSteps } from '../terminal/steps';
import { runJest, type JestOutcome } from './jest-run';

const SYSTEM_CONFIG = join('tests', 'system', 'jest.config.js');

/**
 * `npm test [-- <paths and options of Jest>] [--skip-system]`: every test, on servers of its own, next to a running
 * `npm start` or without one. First the tests of the packages, then those that walk the whole system.
 */
export async function runTests(root: string, args: readonly string[]): Promise<number> {
  const steps = createSteps(process.stderr);
  const skipSystem = args.includes('--skip-system');
  const forJest = args.filter((arg) => arg !== '--skip-system');

  const interruption = listenForInterruption();
  const servers = await steps.run('Máy chủ PostgreSQL và Redis cho kiểm thử', startTemporaryServers);
  try {
    // Tests of a part need only what is compiled; all of them also walk the built programs.
    const targets = forJest.some((arg) => !arg.startsWith('-')) ? [COMPILED] : TARGETS;
    await buildStale({ root, steps, env: buildEnvironment(), tolerant: true, targets });
    const env = testEnvironment({
      TEST_DATABASE_URL: servers.databaseUrl,
      TEST_REDIS_URL: servers.redisUrl,
      TEST_FOLDER: servers.folder,
    });
    const run = (name: string, extra: readonly string[]) =>
      runJest({
        root,
        env,
        args: [...extra, ...forJest],
        outputFile: join(servers.folder, `${name}.json`),
        onStart: interruption.onStop,
      });

    const outcomes = [await run('packages', ['--maxWorkers=2'])];
    if (!skipSystem && !interruption.happened() && existsSync(join(root, SYSTEM_CONFIG))) {
      outcomes.push(await run('system', ['--config', SYSTEM_CONFIG, '--runInBand']));
    }
    return conclude(outcomes, interruption.happened());
  } finally {
    await endLeftSystems(servers.folder);
    await servers.stop();
    interruption.forget();
  }
}

/** The last line is read by people and by scripts. */
function conclude(outcomes: readonly JestOutcome[], interrupted: boolean): number {
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  if (passed + failed === 0) process.stderr.write('Không có bài kiểm thử nào khớp với đường dẫn đã cho.\n');
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  return interrupted || failed > 0 || passed === 0 ? 1 : 0;
}

/** Settings of a running system must not leak into the tests, or they would touch its data. */
function testEnvironment(own: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'test', ...own };
  for (const { settings } of SETTING_GROUPS) {
    for (const name of Object.keys(settings.shape)) if (name !== 'PUPPETEER_EXECUTABLE_PATH') delete env[name];
  }
  return env;
}

/** Ctrl-C ends Jest, not this process: the servers are to be stopped and their folder removed. */
function listenForInterruption() {
  let happened = false;
  let stop: () => void = () => undefined;
  const onSignal = () => {
    happened = true;
    stop();
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return {
    happened: () => happened,
    onStop: (callback: () => void) => (stop = callback),
    forget: () => {
      process.off('SIGINT', onSignal);
      process.off('SIGTERM', onSignal);
    },
  };
}
