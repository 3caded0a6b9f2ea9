import { EVENTS } from '@cong-truong/domain/events/events';
import type { JobContract } from '../contract';

/** Have the portal build a site's pages anew. */
export const revalidateSite: JobContract<'content.changed'> = {
  name: 'revalidate-site',
  topic: 'content.changed',
  payload: EVENTS['content.changed'],
  queueFor: () => 'revalidate',
  attempts: 12,
  backoff: { type: 'exponential', delay: 1_000 },
};
