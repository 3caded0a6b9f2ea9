import type { EventPayload, Topic } from '@cong-truong/domain/events/events';
import type { z } from 'zod';
import type { QueueName } from '../queues/queues';

/**
 * What a job is, apart from who does it: whoever puts jobs into queues needs this and nothing of the work itself. The payload
 * is that of its event: ids only.
 */
export interface JobContract<T extends Topic> {
  readonly name: string;
  readonly topic: T;
  readonly payload: z.ZodType<EventPayload<T>>;
  queueFor(payload: EventPayload<T>): QueueName;
  /** Milliseconds that a job waits for more events of its key before it begins; none when left out. */
  readonly gather?: number;
  /** Tries before the queue gives up; the sweeper of the outbox then begins anew, more and more rarely. */
  readonly attempts: number;
  readonly backoff: { readonly type: 'fixed' | 'exponential'; readonly delay: number };
}

/** What was done stands in the outbox; what failed is kept for a look at what happened, by number and by age. */
export const RETENTION = {
  removeOnComplete: true,
  removeOnFail: { count: 5_000, age: 7 * 24 * 3_600 },
} as const;
