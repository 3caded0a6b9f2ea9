import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LauncherError } from '../launcher-error';
import { runCommand } from '../process/run-command';

export interface OneOffProgram {
  readonly root: string;
  /** A compiled script, from the project's folder. */
  readonly script: string;
  readonly args?: readonly string[];
  readonly cwd?: string;
  readonly env: NodeJS.ProcessEnv;
  /** What could not be done when it fails, in Vietnamese and in English. */
  readonly failure: readonly [vietnamese: string, english: string];
  readonly logFile: string;
  readonly note: (text: string) => void;
  readonly signal: AbortSignal;
}

/** Runs a program that does one thing and ends; its lines go to a log, and the newest to the terminal. */
export async function runProgram(program: OneOffProgram): Promise<void> {
  const { root, script, args = [], cwd = '.', env, failure, logFile, note, signal } = program;
  mkdirSync(dirname(logFile), { recursive: true });
  const { status, tail } = await runCommand(process.execPath, [join(root, script), ...args], {
    cwd: join(root, cwd),
    env,
    signal,
    onLine: (line) => {
      appendFileSync(logFile, `${line}\n`);
      note(line);
    },
  });
  if (status === 0) return;
  throw new LauncherError({
    message: `${failure[0]}:\n${tail}`,
    english: `${failure[1]} See ${logFile}.`,
    fixes: ['Đọc lỗi ở trên; sửa xong thì chạy lại npm start, việc đã làm không bị làm lại'],
  });
}
