import type { Term } from '@cong-truong/domain/regulations/regulation';
import { parseColumnKey } from '@cong-truong/domain/scores/column';
import type { Transaction } from '../connect';
import { cellKey, type CellChange } from './cell-change';
import type { LockedSheet } from './lock-sheet';
import { markToColumns } from './mark-columns';

/**
 * Writes each cell that still holds what the teacher saw; the others are left alone. One statement for all cells, in the
 * order of the key, so that two savers wait for each other and never in a circle. A row that is met is locked until the
 * end of the transaction, written or not.
 *
 * @returns keys (`cellKey`) of the cells that were written
 */
export async function compareAndSet(
  tx: Transaction,
  sheet: LockedSheet,
  term: Term,
  actor: string,
  changes: readonly CellChange[],
): Promise<ReadonlySet<string>> {
  if (changes.length === 0) return new Set();
  const rows = await tx.query<{ student_id: string; kind: string; ordinal: number }>(
    `with wanted as materialized (
       select * from jsonb_to_recordset($6) as w (
         student_id text, kind text, ordinal smallint,
         tenths smallint, passed boolean, exception text,
         was_tenths smallint, was_passed boolean, was_exception text
       )
     )
     insert into edu.score as cell
       (school_year, class_id, term, offering_id, student_id, kind, ordinal, tenths, passed, exception, updated_by)
     select $1, $2, $3, $4, w.student_id, w.kind, w.ordinal, w.tenths, w.passed, w.exception, $5
     from wanted w
     -- A cell that never was holds nothing: it may be made only where nothing was seen.
     where num_nonnulls(w.was_tenths, w.was_passed, w.was_exception) = 0
       or exists (
         select from edu.score s
         where s.school_year = $1 and s.class_id = $2 and s.term = $3 and s.offering_id = $4
           and s.student_id = w.student_id and s.kind = w.kind and s.ordinal = w.ordinal
       )
     order by w.student_id, w.kind, w.ordinal
     on conflict (school_year, class_id, term, offering_id, student_id, kind, ordinal) do update
     set tenths = excluded.tenths, passed = excluded.passed, exception = excluded.exception,
       version = cell.version + 1, updated_at = now(), updated_by = excluded.updated_by
     where (cell.student_id, cell.kind, cell.ordinal,
         coalesce(cell.tenths, -1), coalesce(cell.passed::int, -1), coalesce(cell.exception, '')) in (
       select w.student_id, w.kind, w.ordinal,
         coalesce(w.was_tenths, -1), coalesce(w.was_passed::int, -1), coalesce(w.was_exception, '') from wanted w
     )
     returning student_id, kind, ordinal`,
    [sheet.schoolYear, sheet.classId, term, sheet.plan.offeringId, actor, JSON.stringify(changes.map(wantedCell))],
  );
  return new Set(rows.map((row) => cellKey({ studentId: row.student_id, column: `${row.kind}-${row.ordinal}` })));
}

function wantedCell({ studentId, column, from, to }: CellChange): Readonly<Record<string, unknown>> {
  const place = parseColumnKey(column);
  if (!place) throw new Error(`not a column: ${column}`);
  const was = markToColumns(from);
  return {
    student_id: studentId,
    ...place,
    ...markToColumns(to),
    was_tenths: was.tenths,
    was_passed: was.passed,
    was_exception: was.exception,
  };
}
