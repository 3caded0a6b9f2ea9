import { EVENTS } from '@cong-truong/domain/events/events';
import type { JobContract } from '../contract';

/** Bring a publication to its end from where it stands. Tries again while another worker may still hold the run. */
export const advancePublication: JobContract<'publication.requested'> = {
  name: 'advance-publication',
  topic: 'publication.requested',
  payload: EVENTS['publication.requested'],
  queueFor: () => 'publication',
  attempts: 20,
  backoff: { type: 'fixed', delay: 3_000 },
};
