import type { Term } from '@cong-truong/domain/regulations/regulation';
import type { Mark } from '@cong-truong/domain/scores/mark';
import type { Transaction } from '../connect';
import { cellKey, type CellChange } from './cell-change';
import type { LockedSheet } from './lock-sheet';
import { markFromColumns, type MarkColumns } from './mark-columns';

export interface CurrentCell {
  readonly mark: Mark | null;
  readonly changedBy: string | null;
  readonly changedAt: string;
}

interface CellRow extends MarkColumns {
  readonly student_id: string;
  readonly column: string;
  readonly updated_at: Date;
  readonly full_name: string | null;
}

/** What stands in these cells now, and who put it there; cells that never were are absent. */
export async function readCells(
  tx: Transaction,
  sheet: LockedSheet,
  term: Term,
  changes: readonly CellChange[],
): Promise<ReadonlyMap<string, CurrentCell>> {
  if (changes.length === 0) return new Map();
  const rows = await tx.query<CellRow>(
    `with cell as (
       select s.student_id, s.kind || '-' || s.ordinal as "column", s.tenths, s.passed, s.exception, s.updated_at, s.updated_by
       from edu.score s
       where s.school_year = $1 and s.class_id = $2 and s.term = $3 and s.offering_id = $4
         and (s.student_id, s.kind || '-' || s.ordinal) in (select * from unnest($5::text[], $6::text[]))
     )
     select cell.student_id, cell."column", cell.tenths, cell.passed, cell.exception, cell.updated_at, n.full_name
     from cell left join edu.staff_names(array(select distinct updated_by from cell)) n on n.staff_id = cell.updated_by`,
    [
      sheet.schoolYear,
      sheet.classId,
      term,
      sheet.plan.offeringId,
      changes.map(({ studentId }) => studentId),
      changes.map(({ column }) => column),
    ],
  );
  return new Map(
    rows.map((row) => [
      cellKey({ studentId: row.student_id, column: row.column }),
      { mark: markFromColumns(row), changedBy: row.full_name, changedAt: row.updated_at.toISOString() },
    ]),
  );
}
