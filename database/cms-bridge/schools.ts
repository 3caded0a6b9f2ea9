import type { Queryable } from '../connect';

export interface School {
  readonly code: string;
  readonly slug: string;
  readonly name: string;
  readonly level: string;
}

/** Published schools by their codes; others are absent. */
export async function schoolsByCode(db: Queryable, codes: readonly string[]): Promise<ReadonlyMap<string, School>> {
  const rows = await db.query<School>('select code, slug, name, level from edu.schools_by_code($1)', [codes]);
  return new Map(rows.map((school) => [school.code, school]));
}

/** Codes of the schools that an authority manages on a day. @param today YYYY-MM-DD */
export async function schoolsOfAuthority(
  db: Queryable,
  authorityCode: string,
  today: string,
): Promise<readonly string[]> {
  const rows = await db.query<{ code: string }>('select code from edu.schools_of_authority($1, $2)', [
    authorityCode,
    today,
  ]);
  return rows.map(({ code }) => code);
}
