import type { Queryable } from '../connect';

/** Says that a program is alive. */
export async function beat(db: Queryable, program: string): Promise<void> {
  await db.execute(
    'insert into edu.heartbeat (program, at) values ($1, now()) on conflict (program) do update set at = now()',
    [program],
  );
}

/** Whether the program said so within the last seconds, by the clock of the database. */
export async function isAlive(db: Queryable, program: string, withinSeconds: number): Promise<boolean> {
  const rows = await db.query(
    'select from edu.heartbeat where program = $1 and at > now() - make_interval(secs => $2)',
    [program, withinSeconds],
  );
  return rows.length > 0;
}
