import { EVENTS } from '@cong-truong/domain/events/events';
import type { JobContract } from '../contract';

/** Bring the search to what a site shows now, and have the portal build its pages anew. Even pauses: when the portal is back, its pages are soon right. */
export const revalidateSite: JobContract<'content.changed'> = {
  name: 'revalidate-site',
  topic: 'content.changed',
  payload: EVENTS['content.changed'],
  queueFor: () => 'revalidate',
  attempts: 40,
  backoff: { type: 'fixed', delay: 3_000 },
};
