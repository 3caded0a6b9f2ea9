import type { Topic } from '@cong-truong/domain/events/events';
import type { Database, Queryable } from '../connect';

/** One event on its way to a queue. */
export interface OutboxEvent {
  readonly id: number;
  readonly topic: Topic;
  readonly key: string;
  readonly payload: unknown;
}

/**
 * Takes the oldest events that no queue has yet, hands them to `publish`, and marks them. Several relays may run: each
 * skips what another holds. When `publish` fails nothing is marked; when the program dies after it, the events come again.
 *
 * @returns how many were published; fewer than `limit` means that no more are waiting
 */
export function publishBatch(
  db: Database,
  limit: number,
  publish: (events: readonly OutboxEvent[]) => Promise<void>,
): Promise<number> {
  return db.transaction(async (tx) => {
    const events = await tx.query<OutboxEvent>(
      `select id, topic, key, payload from edu.outbox
       where published_at is null and done_at is null
       order by id limit $1
       for update skip locked`,
      [limit],
    );
    if (events.length === 0) return 0;
    await publish(events);
    await tx.execute('update edu.outbox set published_at = now(), attempts = attempts + 1 where id = any ($1)', [
      events.map(({ id }) => id),
    ]);
    return events.length;
  });
}

/** Offers again what was published long ago and is not done: the queue may have lost it. @returns how many */
export function republishStale(db: Queryable, olderThanSeconds: number): Promise<number> {
  return db.execute(
    `update edu.outbox set published_at = null
     where done_at is null and published_at < now() - make_interval(secs => $1)`,
    [olderThanSeconds],
  );
}
