import type { Queryable } from '../connect';

/** Forgets old answers. A save that is sent again even later meets the compare-and-set of its cells. */
export function sweepSaveRequests(db: Queryable, olderThanDays = 7): Promise<number> {
  return db.execute('delete from edu.save_request where created_at < now() - make_interval(days => $1)', [
    olderThanDays,
  ]);
}
