import { spawn } from 'node:child_process';

export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Gets each line of output as it comes. */
  readonly onLine?: (line: string) => void;
  readonly signal?: AbortSignal;
}

export interface CommandResult {
  /** The exit status; null when a signal ended the command or it could not be started. */
  readonly status: number | null;
  /** The last lines of both outputs. */
  readonly tail: string;
}

const TAIL_LINES = 40;

/** Runs a command to its end, without a shell and without input. Never throws: the caller says what a failure means. */
export function runCommand(
  command: string,
  args: readonly string[],
  { cwd, env, onLine, signal }: CommandOptions = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const tail: string[] = [];
    const child = spawn(command, args, {
      cwd,
      env: env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const stop = () => child.pid !== undefined && killGroup(child.pid);
    signal?.addEventListener('abort', stop, { once: true });
    for (const stream of [child.stdout, child.stderr]) {
      let rest = '';
      stream.setEncoding('utf8');
      stream.on('data', (chunk: string) => {
        const lines = (rest + chunk).split(/\r?\n/);
        rest = lines.pop() ?? '';
        for (const line of lines) keep(line);
      });
      stream.on('end', () => rest !== '' && keep(rest));
    }
    function keep(line: string): void {
      tail.push(line);
      if (tail.length > TAIL_LINES) tail.shift();
      onLine?.(line);
    }
    function finish(status: number | null): void {
      signal?.removeEventListener('abort', stop);
      resolve({ status, tail: tail.join('\n') });
    }
    child.on('error', (error) => {
      keep(error.message);
      finish(null);
    });
    child.on('close', finish);
  });
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // It has just ended.
  }
}
