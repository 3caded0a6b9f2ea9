import type { Topic } from '@cong-truong/domain/events/events';
import type { Queryable } from '../connect';

/** Names the events that one piece of work answers. */
export interface EventGroup {
  readonly topic: Topic;
  readonly key: string;
}

const OPEN_EVENTS = {
  name: 'open_events',
  text: `select (
       select coalesce(json_agg(o.id order by o.id), '[]') from edu.outbox o
       where o.topic = g.topic and o.key = g.key and o.done_at is null
     ) as ids
     from unnest($1::text[], $2::text[]) with ordinality as g (topic, key, n) order by g.n`,
};

/**
 * The open events of each group, in the order of the groups. Asked before the handler reads its input, and exactly these are
 * done afterwards: ids are given before commit, so a lower one may become visible later, with a change that the handler has
 * not seen.
 *
 * @returns no ids where the work was done before
 */
export async function openEventsOf(
  db: Queryable,
  groups: readonly EventGroup[],
): Promise<readonly (readonly number[])[]> {
  const values = [groups.map(({ topic }) => topic), groups.map(({ key }) => key)];
  const rows = await db.query<{ ids: number[] }>(OPEN_EVENTS, values);
  return rows.map(({ ids }) => ids);
}

/** Those of one group. */
export async function openEvents(db: Queryable, group: EventGroup): Promise<readonly number[]> {
  const [ids = []] = await openEventsOf(db, [group]);
  return ids;
}

const MARK_DONE = {
  name: 'mark_events_done',
  text: 'update edu.outbox set done_at = now(), last_error = null where id = any ($1) and done_at is null',
};

/** These events are answered. In the work's own transaction where it has one. */
export async function markEventsDone(db: Queryable, ids: readonly number[]): Promise<void> {
  await db.query(MARK_DONE, [ids]);
}

/** Keeps why the work failed, for whoever looks; the events stay open. */
export async function recordEventError(db: Queryable, ids: readonly number[], error: string): Promise<void> {
  await db.execute('update edu.outbox set last_error = $2 where id = any ($1) and done_at is null', [
    ids,
    error.slice(0, 2000),
  ]);
}
