import type { Queryable } from '../connect';

export interface SchoolYear {
  readonly code: string;
  /** YYYY-MM-DD, like the other days. */
  readonly startsOn: string;
  readonly term1EndsOn: string;
  readonly endsOn: string;
}

/** Newest first. */
export function schoolYears(db: Queryable): Promise<readonly SchoolYear[]> {
  return db.query<SchoolYear>(
    `select code, starts_on as "startsOn", term1_ends_on as "term1EndsOn", ends_on as "endsOn"
     from edu.school_year order by starts_on desc`,
  );
}
