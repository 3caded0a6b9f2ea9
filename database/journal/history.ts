import type { Term } from '@cong-truong/domain/regulations/regulation';
import type { Mark } from '@cong-truong/domain/scores/mark';
import type { Queryable } from '../connect';

export interface CellHistoryQuery {
  readonly schoolCode: string;
  readonly offeringId: string;
  readonly term: Term;
  readonly studentId: string;
  readonly column: string;
}

export interface CellHistoryEntry {
  readonly at: Date;
  /** Full name; null when the person is gone. */
  readonly by: string | null;
  readonly old: Mark | null;
  readonly new: Mark | null;
  readonly reason: string | null;
}

/** Every change of one cell, newest first. */
export function cellHistory(db: Queryable, query: CellHistoryQuery): Promise<readonly CellHistoryEntry[]> {
  return db.query<CellHistoryEntry>(
    `select j.at, n.full_name as "by", j.old, j.new, j.reason
     from edu.journal j left join lateral edu.staff_names(array[j.actor]) n on true
     where j.subject ->> 'offeringId' = $1 and j.subject ->> 'studentId' = $2 and j.subject ->> 'column' = $3
       and j.subject ->> 'term' = $4::text and j.school_code = $5 and j.action = 'score.changed'
     order by j.seq desc`,
    [query.offeringId, query.studentId, query.column, query.term, query.schoolCode],
  );
}
