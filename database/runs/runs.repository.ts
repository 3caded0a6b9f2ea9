import type { Term } from '@cong-truong/domain/regulations/regulation';
import type { Queryable } from '../connect';
import { RUN_COLUMNS, type Run, type RunKind } from './run';

/** A run as a screen shows it. */
export interface NamedRun extends Run {
  readonly requestedByName: string | null;
}

const NAMED_RUN = `select ${RUN_COLUMNS}, n.full_name as "requestedByName"
  from edu.run r left join lateral edu.staff_names(array[r.requested_by]) n on true`;

export async function findRun(db: Queryable, runId: string): Promise<NamedRun | null> {
  const [row] = await db.query<NamedRun>(`${NAMED_RUN} where r.id = $1`, [runId]);
  return row ?? null;
}

export interface RunsOfTerm {
  readonly kind: RunKind;
  readonly schoolCode: string;
  readonly schoolYear: string;
  readonly term: Term;
  readonly limit?: number;
}

/** Newest first. */
export function runsOfTerm(db: Queryable, query: RunsOfTerm): Promise<readonly NamedRun[]> {
  return db.query<NamedRun>(
    `${NAMED_RUN}
     where r.school_code = $1 and r.school_year = $2 and r.term = $3 and r.kind = $4
     order by r.requested_at desc limit $5`,
    [query.schoolCode, query.schoolYear, query.term, query.kind, query.limit ?? 20],
  );
}

/** Books of a class that are being printed, or were not printed in the end; newest first. */
export function gradeBookRunsOfClass(db: Queryable, classId: string, term: Term): Promise<readonly NamedRun[]> {
  return db.query<NamedRun>(
    `${NAMED_RUN}
     join edu.class_group c on c.id = $1 and c.school_code = r.school_code and c.school_year = r.school_year
     where r.kind = 'gradeBook' and r.term = $2 and r.params -> 'classIds' ? $1::text
     order by r.requested_at desc limit 20`,
    [classId, term],
  );
}
