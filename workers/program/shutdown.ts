import type { Logger } from './logger';

export interface Closing {
  readonly what: string;
  close(): Promise<unknown>;
}

/**
 * Ends a program in order, each part after the one before it, and in time: what is not closed at the deadline is left to the
 * system. A second signal ends it at once.
 *
 * @returns the exit code: 0 when every part closed, 1 when one failed or the deadline came first
 */
export async function closeInOrder(parts: readonly Closing[], deadlineMs: number, log: Logger): Promise<0 | 1> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), deadlineMs);
  });
  let code: 0 | 1 = 0;
  for (const { what, close } of parts) {
    const outcome = await Promise.race([attempt(close), deadline]);
    if (outcome === 'closed') continue;
    code = 1;
    log.error(
      { what, err: outcome === 'late' ? undefined : outcome },
      outcome === 'late' ? 'too late to close' : 'not closed',
    );
    if (outcome === 'late') break;
  }
  clearTimeout(timer);
  return code;
}

async function attempt(close: () => Promise<unknown>): Promise<'closed' | Error> {
  try {
    await close();
    return 'closed';
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Resolves at the first SIGTERM or SIGINT; the second ends the program as it stands. */
export function signalToStop(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let asked = false;
    const onSignal = (signal: NodeJS.Signals): void => {
      if (asked) process.exit(1);
      asked = true;
      resolve(signal);
    };
    process.on('SIGTERM', onSignal);
    process.on('SIGINT', onSignal);
  });
}
