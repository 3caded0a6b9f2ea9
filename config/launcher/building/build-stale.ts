import { join } from 'node:path';
import { LauncherError } from '../launcher-error';
import { runCommand } from '../process/run-command';
import type { Steps } from '../terminal/steps';
import { withBuildLock } from './build-lock';
import { forget, remember, staleHash, type BuildTarget } from './build-target';

export interface BuildOptions {
  readonly root: string;
  readonly targets: readonly BuildTarget[];
  readonly steps: Steps;
  readonly env: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal;
  /** Go on after type errors where the compiler has written its files all the same. */
  readonly tolerant?: boolean;
}

/** Builds what does not fit its sources any more, one after the other. */
export async function buildStale(options: BuildOptions): Promise<void> {
  for (const target of options.targets) {
    if (staleHash(options.root, target) === null) continue;
    await options.steps.run(target.title, (note) =>
      withBuildLock(options.root, note, () => build(options, target, note)),
    );
  }
}

async function build(options: BuildOptions, target: BuildTarget, note: (text: string) => void): Promise<void> {
  const { root, env, signal, tolerant = false } = options;
  const hash = staleHash(root, target);
  if (hash === null) return; // built by another launcher while we waited
  forget(root, target);
  const [script, ...args] = target.command;
  const { status, tail } = await runCommand(process.execPath, [join(root, script), ...args], {
    cwd: join(root, target.cwd),
    env,
    onLine: note,
    ...(signal === undefined ? {} : { signal }),
  });
  if (status === 0) return remember(root, target, hash);
  if (tolerant) return;
  throw new LauncherError({
    message: `${target.title}: không xong. Công cụ dựng viết:\n${tail}`,
    english: 'The build failed.',
    fixes: ['Sửa các lỗi trên (npm run typecheck), rồi chạy lại'],
  });
}
