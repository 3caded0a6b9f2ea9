import { cellHistory } from '@cong-truong/database/journal/history';
import { findOffering } from '@cong-truong/database/register/classes.repository';
import { offeringNotFound } from '@cong-truong/database/register/not-found';
import { can } from '@cong-truong/domain/access/policy';
import { parseColumnKey } from '@cong-truong/domain/scores/column';
import { z } from 'zod';
import { notYours } from '../http/denied';
import type { Handler } from '../http/handler';
import { sheetAddress, type SheetAddress } from './read-sheet.handler';
import { documentIdSchema } from './sheet-changes';

const cellSchema = z.object({
  studentId: documentIdSchema,
  column: z.string().refine((text) => parseColumnKey(text) !== null),
});

/** Who changed one cell, when, from what to what and why; newest first. */
export const readHistory: Handler<SheetAddress, z.infer<typeof cellSchema>, unknown> = {
  params: sheetAddress,
  query: cellSchema,
  async handle({ db, actor, params: { offeringId, term }, query }) {
    const offering = await findOffering(db, offeringId);
    if (!offering) throw offeringNotFound(offeringId);
    const { classId, schoolCode } = offering.class;
    if (!can(actor, 'sheet.read', { offeringId, classId, schoolCode })) throw notYours();

    const history = await cellHistory(db, { schoolCode, offeringId, term, ...query });
    return {
      body: history.map(({ at, by, old, new: changed, reason }) => ({
        at: at.toISOString(),
        by: by ?? 'Người không còn trong danh sách cán bộ',
        old,
        new: changed,
        reason,
      })),
    };
  },
};
