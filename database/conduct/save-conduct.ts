import type { Term } from '@cong-truong/domain/regulations/regulation';
import type { Database } from '../connect';
import { appendEvent } from '../outbox/append';
import { PROBLEMS, refuseInvalid, type InvalidCell } from '../saving/invalid-cells';
import { saveOnce } from '../saving/save-once';
import { compareAndSet, readRatings } from './compare-and-set';
import { lockConduct, type LockedConduct } from './lock-conduct';
import type { AcceptedRating, ConflictingRating, RatingChange } from './rating-change';

export interface SaveConduct {
  readonly requestId: string;
  /** documentId of the member of staff, who was authorised before. */
  readonly actor: string;
  readonly classId: string;
  readonly term: Term;
  readonly reason?: string | undefined;
  readonly changes: readonly RatingChange[];
}

export interface SavedConduct {
  readonly accepted: readonly AcceptedRating[];
  readonly conflicts: readonly ConflictingRating[];
}

/**
 * Saves conduct as `saveScores` saves marks.
 *
 * @throws AppError `save.invalidCells` (nothing is stored), `term.closed`, `class.notFound`, `save.requestReused`
 */
export function saveConduct(db: Database, save: SaveConduct): Promise<SavedConduct> {
  const { requestId, actor, classId, term, reason, changes } = save;
  const content = { classId, term, reason, changes };
  return saveOnce<SavedConduct>(db, { requestId, actor, content }, async (tx) => {
    const studentIds = changes.map(({ studentId }) => studentId);
    const locked = await lockConduct(tx, classId, term, studentIds);
    refuseInvalid(checkRatings(locked, changes));

    const differing = changes.filter(({ from, to }) => from !== to);
    const written = await compareAndSet(tx, locked, term, actor, differing);
    const unwritten = changes.filter(({ studentId }) => !written.has(studentId));
    const current = await readRatings(
      tx,
      locked,
      term,
      unwritten.map(({ studentId }) => studentId),
    );
    if (written.size > 0) await appendEvent(tx, 'class.changed', { classId, term });

    const conflicts = unwritten.flatMap(({ studentId, to }): ConflictingRating[] => {
      const cell = current.get(studentId) ?? { rating: null, changedBy: null, changedAt: null };
      if (cell.rating === to) return [];
      const { rating, changedBy, changedAt } = cell;
      return [{ studentId, yours: to, current: rating, changedBy, changedAt }];
    });
    const refused = new Set(conflicts.map(({ studentId }) => studentId));
    return {
      response: {
        accepted: changes
          .filter(({ studentId }) => !refused.has(studentId))
          .map(({ studentId, to }) => ({ studentId, rating: to })),
        conflicts,
      },
      journal: {
        schoolCode: locked.schoolCode,
        actor,
        requestId,
        reason,
        entries: changes
          .filter(({ studentId }) => written.has(studentId))
          .map(({ studentId, from, to }) => ({
            action: 'conduct.changed',
            subject: { classId, term, studentId },
            old: from,
            new: to,
          })),
      },
    };
  });
}

function checkRatings(
  { enrolled, regulation }: LockedConduct,
  changes: readonly RatingChange[],
): readonly InvalidCell[] {
  const seen = new Set<string>();
  return changes.flatMap(({ studentId, to }) => {
    const repeated = seen.has(studentId);
    seen.add(studentId);
    if (repeated) return [{ studentId, ...PROBLEMS.repeated }];
    if (!enrolled.has(studentId)) return [{ studentId, ...PROBLEMS.notEnrolled }];
    if (to === null || regulation.conductRatings.includes(to)) return [];
    const message = `${regulation.title} không có mức này. Hãy chọn một mức trong danh sách.`;
    return [{ studentId, code: 'unknownRating', message }];
  });
}
