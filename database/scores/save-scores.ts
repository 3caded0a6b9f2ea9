import type { Term } from '@cong-truong/domain/regulations/regulation';
import { sameMark } from '@cong-truong/domain/scores/mark';
import type { Database } from '../connect';
import { appendEvent } from '../outbox/append';
import { refuseInvalid } from '../saving/invalid-cells';
import { saveOnce } from '../saving/save-once';
import { cellKey, type AcceptedCell, type CellChange, type ConflictingCell } from './cell-change';
import { checkChanges } from './check-changes';
import { compareAndSet } from './compare-and-set';
import { lockSheet, type LockedSheet } from './lock-sheet';
import { readCells } from './read-cells';

export interface SaveScores {
  readonly requestId: string;
  /** documentId of the member of staff, who was authorised before. */
  readonly actor: string;
  readonly offeringId: string;
  readonly term: Term;
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
 * @throws AppError `save.invalidCells` (nothing is stored), `term.closed`, `offering.notFound`, `save.requestReused`
 */
export function saveScores(db: Database, save: SaveScores): Promise<SavedScores> {
  const { requestId, actor, offeringId, term, reason, changes } = save;
  const content = { offeringId, term, reason, changes };
  return saveOnce<SavedScores>(db, { requestId, actor, content }, async (tx) => {
    const studentIds = [...new Set(changes.map(({ studentId }) => studentId))];
    const sheet = await lockSheet(tx, offeringId, term, studentIds);
    refuseInvalid(checkChanges(sheet, term, changes));

    const differing = changes.filter(({ from, to }) => !sameMark(from, to));
    const written = await compareAndSet(tx, sheet, term, actor, differing);
    const unwritten = changes.filter((change) => !written.has(cellKey(change)));
    const current = await readCells(tx, sheet, term, unwritten);
    if (written.size > 0) await appendEvent(tx, 'class.changed', { classId: sheet.classId, term });

    const conflicts = unwritten.flatMap((change): ConflictingCell[] => {
      const cell = current.get(cellKey(change)) ?? { mark: null, changedBy: null, changedAt: null };
      if (sameMark(cell.mark, change.to)) return [];
      const { studentId, column, to: yours } = change;
      return [{ studentId, column, yours, current: cell.mark, changedBy: cell.changedBy, changedAt: cell.changedAt }];
    });
    const refused = new Set(conflicts.map(cellKey));
    return {
      response: {
        accepted: changes
          .filter((change) => !refused.has(cellKey(change)))
          .map(({ studentId, column, to }) => ({ studentId, column, mark: to })),
        conflicts,
      },
      journal: {
        schoolCode: sheet.schoolCode,
        actor,
        requestId,
        reason,
        entries: changes
          .filter((change) => written.has(cellKey(change)))
          .map((change) => journalEntry(sheet, term, change)),
      },
    };
  });
}

function journalEntry({ classId, plan }: LockedSheet, term: Term, { studentId, column, from, to }: CellChange) {
  return {
    action: 'score.changed',
    subject: { classId, offeringId: plan.offeringId, term, studentId, column },
    old: from,
    new: to,
  };
}
