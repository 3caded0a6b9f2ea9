import type { Database } from '@cong-truong/database/connect';
import { Worker } from 'bullmq';
import { createEventLedger } from '../jobs/event-ledger';
import type { RunJobDependencies } from '../jobs/run-job';
import { runJob } from '../jobs/run-job';
import { workerConnection } from './connections';
import { PREFIX, QUEUE_NAMES, type QueueName } from './queues';

export interface WorkerSetOptions extends Omit<RunJobDependencies, 'ledger'> {
  readonly database: Database;
  readonly redisUrl: string;
  /** Aborted when the program begins to shut down: handlers let go at the next safe place. */
  readonly stopping: AbortSignal;
  readonly prefix?: string;
}

export interface WorkerSet {
  /** When a job of the queue last ended; the start counts too. */
  lastEndedAt(queue: QueueName): number;
  /** Jobs this process is at work on. */
  busy(queue: QueueName): number;
  /** Puts a fresh worker in the place of one that seems asleep. */
  recreate(queue: QueueName): Promise<void>;
  /** Takes no more jobs and resolves when those at work have ended. */
  close(): Promise<void>;
  /** Lets go of everything at once; other workers take over when the locks run out. */
  abandon(): Promise<void>;
}

interface Pace {
  readonly concurrency: number;
  /** At most `max` jobs in `duration` milliseconds, over all processes. */
  readonly limiter?: { readonly max: number; readonly duration: number };
}

/** One account at Twilio takes a message a second for a long number, far more for a brand name: start in the middle. */
const PACES: Readonly<Record<QueueName, Pace>> = {
  // Taken together, so that their events are looked up and done together; the handler says how many are at work.
  recompute: { concurrency: 8 },
  publication: { concurrency: 2 },
  print: { concurrency: 1 },
  'deliver-sms': { concurrency: 5, limiter: { max: 20, duration: 1_000 } },
  'deliver-email': { concurrency: 3, limiter: { max: 20, duration: 1_000 } },
  revalidate: { concurrency: 2 },
};

/** A killed worker's jobs are taken up again after `lockDuration` and one stalled check. */
const TIMING = { lockDuration: 10_000, stalledInterval: 5_000, maxStalledCount: 10, drainDelay: 5 } as const;

/** One BullMQ worker a queue. */
export function startWorkers(options: WorkerSetOptions): WorkerSet {
  const { redisUrl, stopping, log, prefix = PREFIX } = options;
  const dependencies = { ...options, ledger: createEventLedger(options.database) };
  const ended = new Map<QueueName, number>();
  const atWork = new Map<QueueName, number>(QUEUE_NAMES.map((name) => [name, 0]));
  const workers = new Map(QUEUE_NAMES.map((name) => [name, create(name)]));

  function create(name: QueueName): Worker {
    ended.set(name, Date.now());
    const worker = new Worker(
      name,
      // The third parameter makes BullMQ hand out a signal.
      (job, _token, signal) => counted(name, () => runJob(dependencies, job, { signal: either(stopping, signal) })),
      { connection: workerConnection(redisUrl), prefix, ...TIMING, ...PACES[name] },
    );
    worker.on('error', (error) => log.warn({ err: error, queue: name }, 'queue trouble'));
    worker.on('lockRenewalFailed', (jobIds) => jobIds.forEach((id) => worker.cancelJob(id, 'lock lost')));
    worker.on('completed', () => ended.set(name, Date.now()));
    worker.on('failed', () => ended.set(name, Date.now()));
    return worker;
  }

  async function counted<T>(name: QueueName, work: () => Promise<T>): Promise<T> {
    atWork.set(name, (atWork.get(name) ?? 0) + 1);
    try {
      return await work();
    } finally {
      atWork.set(name, (atWork.get(name) ?? 1) - 1);
    }
  }

  return {
    lastEndedAt: (queue) => ended.get(queue) ?? 0,
    busy: (queue) => atWork.get(queue) ?? 0,
    async recreate(queue) {
      const old = workers.get(queue);
      workers.set(queue, create(queue));
      await old?.close(true);
    },
    close: async () => void (await Promise.all([...workers.values()].map((worker) => worker.close()))),
    abandon: async () => void (await Promise.all([...workers.values()].map((worker) => worker.close(true)))),
  };
}

function either(stopping: AbortSignal, lost: AbortSignal | undefined): AbortSignal {
  return lost ? AbortSignal.any([stopping, lost]) : stopping;
}
