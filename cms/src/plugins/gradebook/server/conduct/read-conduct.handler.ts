import { loadConductSheet } from '@cong-truong/database/conduct/conduct-sheet.repository';
import { findClass } from '@cong-truong/database/register/classes.repository';
import { classNotFound } from '@cong-truong/database/register/not-found';
import { can } from '@cong-truong/domain/access/policy';
import { z } from 'zod';
import { idSchema, termSchema } from '../http/address';
import { notYours } from '../http/denied';
import type { Handler } from '../http/handler';
import { presentConduct } from './present-conduct';

export const conductAddress = z.object({ classId: idSchema, term: termSchema });
export type ConductAddress = z.infer<typeof conductAddress>;

/** Conduct ratings of a class in a term. */
export const readConduct: Handler<ConductAddress, unknown, unknown> = {
  params: conductAddress,
  async handle({ db, actor, params: { classId, term } }) {
    const found = await findClass(db, classId);
    if (!found) throw classNotFound(classId);
    const target = { classId, schoolCode: found.schoolCode };
    if (!can(actor, 'conduct.read', target)) throw notYours();

    const sheet = await loadConductSheet(db, classId, term);
    return { body: presentConduct(sheet, { term, mayWrite: can(actor, 'conduct.write', target) }) };
  },
};
