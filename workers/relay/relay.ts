import { setTimeout as pause } from 'node:timers/promises';
import { listenToOutbox } from '@cong-truong/database/outbox/listen';
import type { Logger } from '../program/logger';
import { createWaker } from '../program/waker';
import { LARGEST_BULK } from '../queues/queues';
import { publishBatch, type PublishDependencies } from './publish-batch';

export interface RelayOptions extends PublishDependencies {
  /** Of the role that the workers use. */
  readonly databaseUrl: string;
  /** Looks by itself this often, should a word be missed. */
  readonly pollMs?: number;
}

export interface Relay {
  wake(): void;
  stop(): Promise<void>;
}

const WHILE_REDIS_IS_AWAY_MS = 500;

/** Whoever saves is seldom alone: what is told within this time goes in one batch. */
const GATHER_MS = 25;

/** Carries events from the outbox to the queues for as long as it runs. Any number of relays may run beside each other. */
export function startRelay(options: RelayOptions): Relay {
  const { databaseUrl, queues, log, pollMs = 5_000 } = options;
  const waker = createWaker();
  const listener = listenToOutbox({
    url: databaseUrl,
    applicationName: 'workers listen',
    onWake: waker.wake,
    onError: (error) => log.warn({ err: error }, 'cannot hear of new events; looking by ourselves'),
  });
  let stopped = false;

  async function run(): Promise<void> {
    while (!stopped) {
      const wait = queues.ready() ? await drain(options, () => stopped, log, pollMs) : WHILE_REDIS_IS_AWAY_MS;
      if (!stopped) await waker.wait(wait);
      if (!stopped) await pause(GATHER_MS);
    }
  }

  const running = run();
  return {
    wake: waker.wake,
    async stop() {
      stopped = true;
      waker.wake();
      await listener.close();
      await running;
    },
  };
}

/** @returns how long to wait before looking again */
async function drain(
  dependencies: PublishDependencies,
  stopped: () => boolean,
  log: Logger,
  pollMs: number,
): Promise<number> {
  try {
    while (!stopped() && (await publishBatch(dependencies)) === LARGEST_BULK);
    return pollMs;
  } catch (error) {
    log.warn({ err: error }, 'events stay in the outbox for now');
    return 1_000;
  }
}
