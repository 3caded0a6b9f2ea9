import { EVENTS } from '@cong-truong/domain/events/events';
import type { JobContract } from '../contract';

/** Print the grade book of one class and term. */
export const printGradeBook: JobContract<'gradeBook.requested'> = {
  name: 'print-grade-book',
  topic: 'gradeBook.requested',
  payload: EVENTS['gradeBook.requested'],
  queueFor: () => 'print',
  attempts: 20,
  backoff: { type: 'fixed', delay: 3_000 },
};
