import type { Queryable } from '../connect';

export interface Backlog {
  /** Events that no queue has yet. */
  readonly waiting: number;
  /** Events that are not done, waiting ones included. */
  readonly open: number;
  /** Of the oldest open event; null when none is open. */
  readonly oldestSeconds: number | null;
}

/** How far behind the work is. */
export async function outboxBacklog(db: Queryable): Promise<Backlog> {
  const [row] = await db.query<Backlog>(
    `select count(*) filter (where published_at is null)::int as waiting, count(*)::int as open,
       extract(epoch from now() - min(created_at))::int as "oldestSeconds"
     from edu.outbox where done_at is null`,
  );
  if (!row) throw new Error('an aggregate has one row');
  return row;
}
