import { saveConduct } from '@cong-truong/database/conduct/save-conduct';
import { findClass } from '@cong-truong/database/register/classes.repository';
import { classNotFound } from '@cong-truong/database/register/not-found';
import { can } from '@cong-truong/domain/access/policy';
import { notYours } from '../http/denied';
import type { Handler } from '../http/handler';
import { conductChangesSchema, parseConductChanges, type ConductChanges } from './conduct-changes';
import { conductAddress, type ConductAddress } from './read-conduct.handler';

/** Changed conduct ratings, each with the one it replaces. */
export const storeConduct: Handler<ConductAddress, unknown, ConductChanges> = {
  params: conductAddress,
  body: conductChangesSchema,
  async handle({ db, actor, params: { classId, term }, body }) {
    const found = await findClass(db, classId);
    if (!found) throw classNotFound(classId);
    if (!can(actor, 'conduct.write', { classId, schoolCode: found.schoolCode })) throw notYours();

    const { requestId, reason } = body;
    const changes = parseConductChanges(body);
    return { body: await saveConduct(db, { requestId, actor: actor.staffId, classId, term, reason, changes }) };
  },
};
