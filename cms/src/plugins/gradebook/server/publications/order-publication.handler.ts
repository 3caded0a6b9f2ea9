import { regulationOfClass } from '@cong-truong/database/register/class-regulation';
import { findClasses } from '@cong-truong/database/register/classes.repository';
import { requestPublication } from '@cong-truong/database/runs/request-publication';
import { z } from 'zod';
import { idSchema } from '../http/address';
import type { Handler } from '../http/handler';
import { publicationAddress, requireOwnSchool, type PublicationAddress } from './publication-address';

const orderSchema = z.strictObject({
  requestId: z.uuid(),
  classIds: z.array(idSchema).min(1).max(200),
  notify: z.boolean().default(true),
  print: z.boolean().default(true),
});

/** Publishes a term: the run that follows checks, computes, freezes, prints and tells the families. */
export const orderPublication: Handler<PublicationAddress, unknown, z.infer<typeof orderSchema>> = {
  params: publicationAddress,
  body: orderSchema,
  async handle({ db, actor, params: { schoolYear, term }, body }) {
    const schoolCode = requireOwnSchool(actor, 'publication.manage');
    (await findClasses(db, body.classIds)).forEach(regulationOfClass);
    const runId = await requestPublication(db, { ...body, actor: actor.staffId, schoolCode, schoolYear, term });
    return { status: 202, body: { runId } };
  },
};
