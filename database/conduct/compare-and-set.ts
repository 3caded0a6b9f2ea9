import type { ConductRating, Term } from '@cong-truong/domain/regulations/regulation';
import type { Transaction } from '../connect';
import type { LockedConduct } from './lock-conduct';
import type { RatingChange } from './rating-change';

/** Writes each rating that still is what the teacher saw; see scores/compare-and-set. @returns pupils whose rating was written */
export async function compareAndSet(
  tx: Transaction,
  { schoolYear, classId }: LockedConduct,
  term: Term,
  actor: string,
  changes: readonly RatingChange[],
): Promise<ReadonlySet<string>> {
  if (changes.length === 0) return new Set();
  const rows = await tx.query<{ student_id: string }>(
    `with wanted as materialized (
       select * from jsonb_to_recordset($5) as w ("studentId" text, "from" text, "to" text)
     )
     insert into edu.conduct as cell (school_year, class_id, period, student_id, rating, updated_by)
     select $1, $2, $3, w."studentId", w."to", $4
     from wanted w
     where w."from" is null or exists (
       select from edu.conduct c
       where c.school_year = $1 and c.class_id = $2 and c.period = $3 and c.student_id = w."studentId"
     )
     order by w."studentId"
     on conflict (school_year, class_id, period, student_id) do update
     set rating = excluded.rating, version = cell.version + 1, updated_at = now(), updated_by = excluded.updated_by
     where (cell.student_id, coalesce(cell.rating, '')) in (select w."studentId", coalesce(w."from", '') from wanted w)
     returning student_id`,
    [schoolYear, classId, term, actor, JSON.stringify(changes)],
  );
  return new Set(rows.map(({ student_id }) => student_id));
}

export interface CurrentRating {
  readonly rating: ConductRating | null;
  readonly changedBy: string | null;
  readonly changedAt: string;
}

/** What stands there now, and who put it there; pupils who were never rated are absent. */
export async function readRatings(
  tx: Transaction,
  { schoolYear, classId }: LockedConduct,
  term: Term,
  studentIds: readonly string[],
): Promise<ReadonlyMap<string, CurrentRating>> {
  if (studentIds.length === 0) return new Map();
  const rows = await tx.query<{
    student_id: string;
    rating: ConductRating | null;
    updated_at: Date;
    full_name: string | null;
  }>(
    `with cell as (
       select c.student_id, c.rating, c.updated_at, c.updated_by from edu.conduct c
       where c.school_year = $1 and c.class_id = $2 and c.period = $3 and c.student_id = any ($4)
     )
     select cell.student_id, cell.rating, cell.updated_at, n.full_name
     from cell left join edu.staff_names(array(select distinct updated_by from cell)) n on n.staff_id = cell.updated_by`,
    [schoolYear, classId, term, studentIds],
  );
  return new Map(
    rows.map((row) => [
      row.student_id,
      { rating: row.rating, changedBy: row.full_name, changedAt: row.updated_at.toISOString() },
    ]),
  );
}
