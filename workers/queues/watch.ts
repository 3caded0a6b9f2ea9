import type { Logger } from '../program/logger';
import { QUEUE_NAMES, type QueueName, type Queues } from './queues';
import type { WorkerSet } from './worker-set';

export interface WatchDependencies {
  readonly queues: Pick<Queues, 'ready' | 'counts'>;
  readonly workers: Pick<WorkerSet, 'lastEndedAt' | 'busy' | 'recreate'>;
  readonly log: Logger;
  readonly patienceMs?: number;
}

/**
 * Workers have slept on after Redis came back (bullmq#3185): where jobs wait for a minute while nobody is at work and nothing ends,
 * the worker is made anew.
 *
 * @returns one look at all queues; to be called every few seconds
 */
export function createWatch({ queues, workers, log, patienceMs = 60_000 }: WatchDependencies): () => Promise<void> {
  const waitingSince = new Map<QueueName, number>();

  async function look(queue: QueueName): Promise<void> {
    const { waiting } = await queues.counts(queue);
    const since = waitingSince.get(queue) ?? Date.now();
    const asleep = waiting > 0 && workers.busy(queue) === 0 && workers.lastEndedAt(queue) <= since;
    if (!asleep) return void waitingSince.delete(queue);
    waitingSince.set(queue, since);
    if (Date.now() - since < patienceMs) return;
    log.warn({ queue, waiting }, 'a worker sleeps while jobs wait: made anew');
    waitingSince.delete(queue);
    await workers.recreate(queue);
  }

  return async () => {
    if (!queues.ready()) return waitingSince.clear();
    for (const queue of QUEUE_NAMES) await look(queue);
  };
}
