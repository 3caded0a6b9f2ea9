import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildStale } from '../building/build-stale';
import { BENCHMARKS, TARGETS } from '../building/build-target';
import { runAttached } from '../process/run-attached';
import { buildEnvironment } from '../program-environments';
import { createShutdown } from '../start/shutdown';
import { endLeftSystems } from '../steps/end-left-systems';
import { createSteps } from '../terminal/steps';

/** `npm run bench [-- <names>]`: measures a system of its own, built and seeded for it, and removed afterwards. */
export function bench(root: string, args: readonly string[]): Promise<number> {
  return measure(root, 'bench', args);
}

/** `npm run audit [-- <kinds of pages>]`: what a slow phone meets on each kind of page. */
export function audit(root: string, args: readonly string[]): Promise<number> {
  return measure(root, 'audit', args);
}

async function measure(root: string, what: 'bench' | 'audit', args: readonly string[]): Promise<number> {
  const steps = createSteps();
  const shutdown = createShutdown({ say: steps.say });
  const folder = mkdtempSync(join(tmpdir(), 'cong-truong-bench-'));
  chmodSync(folder, 0o711); // PostgreSQL may run under another account
  try {
    await buildStale({
      root,
      targets: [...TARGETS, BENCHMARKS],
      steps,
      env: buildEnvironment(),
      signal: shutdown.signal,
    });
    return await runAttached(process.execPath, [join(root, 'tests', 'dist', what, 'main.js'), ...args], {
      cwd: root,
      env: { ...process.env, TEST_FOLDER: folder },
      signal: shutdown.signal,
    });
  } finally {
    await endLeftSystems(folder);
    rmSync(folder, { recursive: true, force: true });
    await shutdown.run();
  }
}
