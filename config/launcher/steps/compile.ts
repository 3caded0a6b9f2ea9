import { join } from 'node:path';
import { LauncherError } from '../launcher-error';
import { runCommand } from '../process/run-command';

export interface CompileOptions {
  readonly note: (text: string) => void;
  /** Go on when there are type errors: the files are written all the same, and `npm run typecheck` tells of them. */
  readonly tolerant?: boolean;
}

/** Compiles the packages that run from `dist`; what has not changed is skipped. */
export async function compile(root: string, { note, tolerant = false }: CompileOptions): Promise<void> {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const { status, tail } = await runCommand(process.execPath, [tsc, '--build'], { cwd: root, onLine: note });
  if (status === 0 || tolerant) return;
  throw new LauncherError({
    message: `Mã nguồn không biên dịch được:\n${tail}`,
    english: 'The source code does not compile.',
    fixes: ['Sửa các lỗi trên (npm run typecheck), rồi chạy lại'],
  });
}
