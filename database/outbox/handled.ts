import type { Topic } from '@cong-truong/domain/events/events';
import type { Queryable } from '../connect';

/** Names the events that one piece of work answers. */
export interface EventGroup {
  readonly topic: Topic;
  readonly key: string;
}

/**
 * The open events of the group. Asked before the handler reads its input, and exactly these are done afterwards: ids are
 * given before commit, so a lower one may become visible later, with a change that the handler has not seen.
 *
 * @returns none when the work was done before
 */
export async function openEvents(db: Queryable, { topic, key }: EventGroup): Promise<readonly number[]> {
  const rows = await db.query<{ id: number }>(
    'select id from edu.outbox where topic = $1 and key = $2 and done_at is null order by id',
    [topic, key],
  );
  return rows.map(({ id }) => id);
}

/** These events are answered. In the work's own transaction where it has one. */
export async function markEventsDone(db: Queryable, ids: readonly number[]): Promise<void> {
  await db.execute('update edu.outbox set done_at = now(), last_error = null where id = any ($1) and done_at is null', [
    ids,
  ]);
}

/** Keeps why the work failed, for whoever looks; the events stay open. */
export async function recordEventError(db: Queryable, ids: readonly number[], error: string): Promise<void> {
  await db.execute('update edu.outbox set last_error = $2 where id = any ($1) and done_at is null', [
    ids,
    error.slice(0, 2000),
  ]);
}
