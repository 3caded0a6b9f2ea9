import { windowsOfTerm } from '@cong-truong/database/entry-windows/entry-windows.repository';
import { findOffering } from '@cong-truong/database/register/classes.repository';
import { offeringNotFound } from '@cong-truong/database/register/not-found';
import { loadSheet } from '@cong-truong/database/register/sheet.repository';
import { can } from '@cong-truong/domain/access/policy';
import { z } from 'zod';
import { idSchema, termSchema } from '../http/address';
import { notYours } from '../http/denied';
import type { Handler } from '../http/handler';
import { presentSheet } from './present-sheet';

export const sheetAddress = z.object({ offeringId: idSchema, term: termSchema });
export type SheetAddress = z.infer<typeof sheetAddress>;

/** One subject of a class in a term, with all that the grid shows. */
export const readSheet: Handler<SheetAddress, unknown, unknown> = {
  params: sheetAddress,
  async handle({ db, actor, params: { offeringId, term } }) {
    const offering = await findOffering(db, offeringId);
    if (!offering) throw offeringNotFound(offeringId);
    const target = { offeringId, classId: offering.class.classId, schoolCode: offering.class.schoolCode };
    if (!can(actor, 'sheet.read', target)) throw notYours();

    const sheet = await loadSheet(db, offeringId, term);
    const { schoolCode, schoolYear } = offering.class;
    const windows = await windowsOfTerm(db, { schoolCode, schoolYear, term });
    const mayWrite = can(actor, 'sheet.write', target);
    return { body: presentSheet(sheet, { term, mayWrite, windows, now: new Date() }) };
  },
};
