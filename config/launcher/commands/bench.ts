import { join } from 'node:path';
import { buildStale } from '../building/build-stale';
import { TARGETS } from '../building/build-target';
import { runAttached } from '../process/run-attached';
import { buildEnvironment } from '../program-environments';
import { createShutdown } from '../start/shutdown';
import { createSteps } from '../terminal/steps';

/**
 * `npm run bench [-- <names>]`: measures a system of its own, built and seeded for it. The scripts of `tests` are
 * TypeScript that nothing else compiles; a small hook does it as they are loaded.
 */
export async function bench(root: string, args: readonly string[]): Promise<number> {
  const steps = createSteps();
  const shutdown = createShutdown(steps.say);
  try {
    await buildStale({ root, targets: TARGETS, steps, env: buildEnvironment(), signal: shutdown.signal });
    const hook = join(root, 'tests', 'support', 'typescript.cjs');
    const script = join(root, 'tests', 'bench', 'main.ts');
    return await runAttached(process.execPath, ['--require', hook, script, ...args], {
      cwd: root,
      env: process.env,
      signal: shutdown.signal,
    });
  } finally {
    await shutdown.run();
  }
}
