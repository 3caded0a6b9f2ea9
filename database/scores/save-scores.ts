import { sameMark } from '@cong-truong/domain/scores/mark';
import type { Queryable } from '../connect';
import { refuseInvalid } from '../saving/invalid-cells';
import { fingerprintOf } from '../saving/request-fingerprint';
import { findAnswer } from '../saving/stored-answer';
import { termClosed } from '../saving/term-closed';
import { cellKey, type AcceptedCell, type CellChange, type ConflictingCell } from './cell-change';
import { checkChanges } from './check-changes';
import { markFromColumns } from './mark-columns';
import type { ScoreSheet } from './score-sheet';
import { storeCells, type UnwrittenCell } from './store-cells';

export interface SaveScores {
  readonly requestId: string;
  /** documentId of the member of staff, who was authorised for this sheet. */
  readonly actor: string;
  readonly sheet: ScoreSheet;
  readonly reason?: string | undefined;
  readonly changes: readonly CellChange[];
}

export interface SavedScores {
  readonly accepted: readonly AcceptedCell[];
  readonly conflicts: readonly ConflictingCell[];
}

/**
 * The whole save of a sheet as one transaction: the cells, their journal and the event stand or fall together. A cell that
 * already holds what is wanted is accepted and leaves no trace.
 *
 * @throws AppError `save.invalidCells` (nothing is stored), `term.closed`, `save.requestReused`
 */
export async function saveScores(db: Queryable, save: SaveScores): Promise<SavedScores> {
  const { requestId, actor, sheet, reason, changes } = save;
  const { offeringId } = sheet.plan;
  const fingerprint = fingerprintOf(actor, { offeringId, term: sheet.term, reason, changes });
  try {
    refuseWhatCannotBe(sheet, changes);
  } catch (refusal) {
    // A save whose answer was lost is answered, though the sheet has changed since.
    const answer = await findAnswer<readonly UnwrittenCell[]>(db, requestId, fingerprint);
    if (answer === null) throw refusal;
    return presentSave(changes, answer);
  }
  return presentSave(changes, await storeCells(db, { requestId, actor, fingerprint, sheet, reason, changes }));
}

function refuseWhatCannotBe(sheet: ScoreSheet, changes: readonly CellChange[]): void {
  if (sheet.state !== 'open') throw termClosed(sheet.state);
  refuseInvalid(checkChanges(sheet, changes));
}

function presentSave(changes: readonly CellChange[], unwritten: readonly UnwrittenCell[]): SavedScores {
  const standing = new Map(unwritten.map((cell) => [cellKey(cell), cell]));
  const accepted: AcceptedCell[] = [];
  const conflicts: ConflictingCell[] = [];
  for (const change of changes) {
    const { studentId, column, to } = change;
    const cell = standing.get(cellKey(change));
    const current = cell ? markFromColumns(cell) : to;
    if (!cell || sameMark(current, to)) accepted.push({ studentId, column, mark: to });
    else conflicts.push({ studentId, column, yours: to, current, changedBy: cell.changedBy, changedAt: at(cell) });
  }
  return { accepted, conflicts };
}

/** To the millisecond, as everywhere else. */
function at({ changedAt }: UnwrittenCell): string | null {
  return changedAt === null ? null : new Date(changedAt).toISOString();
}
