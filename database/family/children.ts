import type { Queryable } from '../connect';
import type { TokenHash } from './sessions';

export interface Child {
  readonly studentId: string;
  readonly fullName: string;
  readonly schoolCode: string | null;
  /** Null where the school is not published. */
  readonly schoolName: string | null;
  readonly schoolSlug: string | null;
  /** Of the newest school year; null before the first enrolment. */
  readonly className: string | null;
  readonly schoolYear: string | null;
}

/** The children of the signed-in account; none without a session. */
export function familyChildren(db: Queryable, tokenHash: TokenHash): Promise<readonly Child[]> {
  return db.query<Child>(
    `select student_id as "studentId", full_name as "fullName", school_code as "schoolCode", school_name as "schoolName",
       school_slug as "schoolSlug", class_name as "className", school_year as "schoolYear"
     from edu.family_children($1)`,
    [tokenHash],
  );
}
