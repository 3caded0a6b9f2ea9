import type { Queryable } from '../connect';

/** Full names by documentId; people who are gone are absent. */
export async function staffNames(db: Queryable, staffIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db.query<{ id: string; name: string }>(
    'select staff_id as id, full_name as name from edu.staff_names($1)',
    [staffIds],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
