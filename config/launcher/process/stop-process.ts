import { setTimeout as delay } from 'node:timers/promises';
import { isAlive } from './process-identity';
import { errorCode } from './error-code';

export interface StopPlan {
  readonly pid: number;
  /** Signals in order, each with the time it is given before the next one. */
  readonly signals: readonly { readonly signal: NodeJS.Signals; readonly waitMs: number }[];
  /** Signal the whole process group: for programs that start helpers of their own. */
  readonly group?: boolean;
}

/** Asks a process to end, more firmly each time. Answers the signal after which it was gone, null when it stays. */
export async function stopProcess({ pid, signals, group = false }: StopPlan): Promise<NodeJS.Signals | null> {
  for (const { signal, waitMs } of signals) {
    send(group ? -pid : pid, signal);
    const deadline = Date.now() + waitMs;
    while (Date.now() < deadline) {
      if (!isAlive(pid)) {
        // Helpers that outlived their leader have nobody left to serve.
        if (group) send(-pid, 'SIGKILL');
        return signal;
      }
      await delay(25);
    }
  }
  return isAlive(pid) ? null : (signals.at(-1)?.signal ?? null);
}

function send(target: number, signal: NodeJS.Signals): void {
  try {
    process.kill(target, signal);
  } catch (error) {
    if (errorCode(error) !== 'ESRCH') throw error;
  }
}
