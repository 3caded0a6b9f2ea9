import { EVENTS } from '@cong-truong/domain/events/events';
import type { JobContract } from '../contract';

/** Attempt one delivery. When to attempt it again is written in the ledger, not in the queue. */
export const deliver: JobContract<'delivery.ready'> = {
  name: 'deliver',
  topic: 'delivery.ready',
  payload: EVENTS['delivery.ready'],
  queueFor: ({ channel }) => (channel === 'sms' ? 'deliver-sms' : 'deliver-email'),
  attempts: 3,
  backoff: { type: 'exponential', delay: 2_000 },
};
