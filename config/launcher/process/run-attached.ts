import { spawn } from 'node:child_process';

export interface AttachedOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
}

/** Runs a command that speaks to the person at the terminal itself; answers its exit status. */
export function runAttached(command: string, args: readonly string[], options: AttachedOptions): Promise<number> {
  const { cwd, env, signal } = options;
  return new Promise((resolve) => {
    const child = spawn(command, [...args], { cwd, env, stdio: 'inherit' });
    const stop = () => child.kill('SIGTERM');
    signal.addEventListener('abort', stop, { once: true });
    child.on('error', () => resolve(1));
    child.on('close', (code) => {
      signal.removeEventListener('abort', stop);
      resolve(code ?? 1);
    });
  });
}
