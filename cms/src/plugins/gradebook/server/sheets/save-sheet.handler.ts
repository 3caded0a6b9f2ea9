import { offeringNotFound } from '@cong-truong/database/register/not-found';
import { saveScores } from '@cong-truong/database/scores/save-scores';
import { findScoreSheet } from '@cong-truong/database/scores/score-sheet';
import { can } from '@cong-truong/domain/access/policy';
import { notYours } from '../http/denied';
import type { Handler } from '../http/handler';
import { parseSheetChanges, sheetChangesSchema, type SheetChanges } from './sheet-changes';
import { sheetAddress, type SheetAddress } from './read-sheet.handler';

/** Changed cells of a sheet, each with the value it replaces: stored together, or the reasons at the cells. */
export const saveSheet: Handler<SheetAddress, unknown, SheetChanges> = {
  params: sheetAddress,
  body: sheetChangesSchema,
  async handle({ db, actor, params: { offeringId, term }, body }) {
    const studentIds = [...new Set(body.changes.map(({ studentId }) => studentId))];
    const sheet = await findScoreSheet(db, offeringId, term, studentIds);
    if (!sheet) throw offeringNotFound(offeringId);
    const { classId, schoolCode } = sheet;
    if (!can(actor, 'sheet.write', { offeringId, classId, schoolCode })) throw notYours();

    const { requestId, reason } = body;
    const changes = parseSheetChanges(body);
    return { body: await saveScores(db, { requestId, actor: actor.staffId, sheet, reason, changes }) };
  },
};
