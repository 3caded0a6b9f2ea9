import type { Queryable } from '../connect';

/** Forgets events that were done long ago. @returns how many */
export function sweepDoneEvents(db: Queryable, olderThanDays = 14): Promise<number> {
  return db.execute('delete from edu.outbox where done_at < now() - make_interval(days => $1)', [olderThanDays]);
}
