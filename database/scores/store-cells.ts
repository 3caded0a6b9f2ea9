import { eventKey } from '@cong-truong/domain/events/events';
import { parseColumnKey } from '@cong-truong/domain/scores/column';
import { DatabaseError } from 'pg';
import type { Queryable } from '../connect';
import { requestReused } from '../saving/request-reused';
import { refuseClosedColumns } from './closed-columns';
import { termClosed } from '../saving/term-closed';
import type { CellChange } from './cell-change';
import { markToColumns, type MarkColumns } from './mark-columns';
import type { ScoreSheet } from './score-sheet';

/** A cell that was not written, as it stands: it holds something else than was seen, or what was wanted already. */
export interface UnwrittenCell extends MarkColumns {
  readonly studentId: string;
  readonly column: string;
  /** Full name; null when the cell was never written or the person is gone. */
  readonly changedBy: string | null;
  readonly changedAt: string | null;
}

export interface StoreCells {
  readonly requestId: string;
  readonly actor: string;
  readonly fingerprint: Buffer;
  readonly sheet: ScoreSheet;
  readonly reason: string | undefined;
  readonly changes: readonly CellChange[];
}

const STORE = { name: 'save_scores', text: 'select edu.save_scores($1, $2, $3, $4, $5, $6, $7, $8) as unwritten' };

/**
 * Writes each cell that still holds what was seen, with its journal and the event: one statement, one transaction, or the
 * answer that the same request was given before.
 *
 * @throws AppError `term.closed`, `save.requestReused`, `save.invalidCells` where an entry window keeps a column closed
 */
export async function storeCells(db: Queryable, store: StoreCells): Promise<readonly UnwrittenCell[]> {
  const { requestId, actor, fingerprint, sheet, reason, changes } = store;
  const { classId, term, plan } = sheet;
  const payload = { classId, term };
  const event = { topic: 'class.changed', key: eventKey('class.changed', payload), payload };
  const values = [
    requestId,
    actor,
    fingerprint,
    plan.offeringId,
    term,
    reason ?? null,
    JSON.stringify(changes.map(wantedCell)),
    JSON.stringify(event),
  ];
  const [row] = await db.query<{ unwritten: UnwrittenCell[] }>(STORE, values).catch((error) => explain(error, store));
  if (!row) throw new Error('a function answers one row');
  return row.unwritten;
}

function explain(error: unknown, store: StoreCells): never {
  if (!(error instanceof DatabaseError)) throw error;
  if (error.code === 'CT001') throw termClosed(null, error);
  if (error.code === 'CT004') refuseClosedColumns(store, error);
  if (error.code === 'CT003') throw requestReused(error);
  throw error;
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
