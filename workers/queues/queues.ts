import { Queue, type BulkJobOptions } from 'bullmq';
import type { Redis } from 'ioredis';

/** All keys of ours begin with it. */
export const PREFIX = 'ct';

/** A queue a kind of work, and one a provider: the pace is set by queue. */
export const QUEUE_NAMES = ['recompute', 'publication', 'print', 'deliver-sms', 'deliver-email', 'revalidate'] as const;
export type QueueName = (typeof QUEUE_NAMES)[number];

export interface NewJob {
  readonly name: string;
  readonly data: unknown;
  readonly opts: BulkJobOptions;
}

/** Where jobs are put. */
export interface Queues {
  /** Whether Redis can be asked now. */
  ready(): boolean;
  /** Puts up to 500 jobs into a queue. @throws when Redis did not take every one of them */
  add(queue: QueueName, jobs: readonly NewJob[]): Promise<void>;
  counts(queue: QueueName): Promise<{ readonly waiting: number; readonly active: number }>;
  close(): Promise<void>;
}

/** More at once block a busy Redis (bullmq#1670). */
export const LARGEST_BULK = 500;

const REDIS_ANSWERS_WITHIN_MS = 10_000;

/** @param redis a connection that fails at once while Redis is away, see `connectProducer` */
export function createQueues(redis: Redis, onError: (error: Error) => void, prefix = PREFIX): Queues {
  const queues = new Map(
    QUEUE_NAMES.map((name) => {
      const queue = new Queue(name, { connection: redis, prefix, streams: { events: { maxLen: 1_000 } } });
      queue.on('error', onError);
      return [name, queue];
    }),
  );
  const queueOf = (name: QueueName): Queue => {
    const queue = queues.get(name);
    if (!queue) throw new Error(`no queue ${name}`);
    return queue;
  };
  return {
    ready: () => redis.status === 'ready',
    async add(name, jobs) {
      const added = await inTime(
        queueOf(name).addBulk(jobs.map(({ name: job, data, opts }) => ({ name: job, data, opts }))),
      );
      // addBulk has swallowed errors before (bullmq#1222): an id for each job, or it did not happen.
      const ids = added.filter(({ id }) => typeof id === 'string' && id !== '');
      if (ids.length !== jobs.length)
        throw new Error(`${jobs.length} jobs were put into ${name}, ${ids.length} arrived`);
    },
    async counts(name) {
      const {
        waiting = 0,
        prioritized = 0,
        active = 0,
      } = await inTime(queueOf(name).getJobCounts('waiting', 'prioritized', 'active'));
      return { waiting: waiting + prioritized, active };
    },
    close: async () => void (await Promise.all([...queues.values()].map((queue) => queue.close()))),
  };
}

/** Whoever waits for Redis may hold a transaction open meanwhile: nobody waits without an end. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Redis did not answer in time')), REDIS_ANSWERS_WITHIN_MS);
  });
  work.catch(() => undefined);
  return Promise.race([work, timeout]).finally(() => clearTimeout(timer));
}
