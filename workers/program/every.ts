import type { Logger } from './logger';
import { createWaker } from './waker';

export interface Loop {
  stop(): Promise<void>;
}

/** Does something again and again, never twice at once; a failure is told and the next round tries anew. */
export function every(milliseconds: number, what: string, log: Logger, work: () => Promise<unknown>): Loop {
  const waker = createWaker();
  let stopped = false;

  async function run(): Promise<void> {
    while (!stopped) {
      try {
        await work();
      } catch (error) {
        log.warn({ err: error, what }, 'a regular task failed');
      }
      if (!stopped) await waker.wait(milliseconds);
    }
  }

  const running = run();
  return {
    async stop() {
      stopped = true;
      waker.wake();
      await running;
    },
  };
}
