import type { Queryable } from '../connect';

export interface StaffMember {
  readonly staffId: string;
  readonly fullName: string;
  /** Null for officers of an authority. */
  readonly schoolCode: string | null;
  readonly authorityCode: string | null;
}

/** The person behind a user of the admin; null when the user is nobody's. */
export async function staffOfAdmin(db: Queryable, adminUserId: number): Promise<StaffMember | null> {
  const [row] = await db.query<StaffMember>(
    `select staff_id as "staffId", full_name as "fullName", school_code as "schoolCode", authority_code as "authorityCode"
     from edu.staff_of_admin($1)`,
    [adminUserId],
  );
  return row ?? null;
}

/** Full names by documentId; people who are gone are absent. */
export async function staffNames(db: Queryable, staffIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db.query<{ id: string; name: string }>(
    'select staff_id as id, full_name as name from edu.staff_names($1)',
    [staffIds],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
