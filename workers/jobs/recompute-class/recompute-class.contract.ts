import { EVENTS } from '@cong-truong/domain/events/events';
import type { JobContract } from '../contract';

/**
 * Assess a class anew after its marks or conduct changed. However many changes there were, one job waits: two seconds are time for the
 * next cells of the column that a teacher types.
 */
export const recomputeClass: JobContract<'class.changed'> = {
  name: 'recompute-class',
  topic: 'class.changed',
  payload: EVENTS['class.changed'],
  queueFor: () => 'recompute',
  gather: 2_000,
  attempts: 8,
  backoff: { type: 'exponential', delay: 500 },
};
