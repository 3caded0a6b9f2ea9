import type { Term } from '@cong-truong/domain/regulations/regulation';
import type { Queryable } from '../connect';
import { offeringNotFound } from '../register/not-found';
import { saveScores, type SavedScores, type SaveScores } from '../scores/save-scores';
import { findScoreSheet } from '../scores/score-sheet';

export interface SheetSave extends Omit<SaveScores, 'sheet'> {
  readonly offeringId: string;
  readonly term: Term;
}

/** Saves marks as the grade book does, but asks nobody whether the actor may. */
export async function saveSheet(db: Queryable, { offeringId, term, ...save }: SheetSave): Promise<SavedScores> {
  const studentIds = [...new Set(save.changes.map(({ studentId }) => studentId))];
  const sheet = await findScoreSheet(db, offeringId, term, studentIds);
  if (!sheet) throw offeringNotFound(offeringId);
  return saveScores(db, { ...save, sheet });
}
