import { z } from 'zod';
import { deleteSchedule, readSchedule } from '../../../../editorial/schedule-table';
import { writeReview } from '../../../../editorial/review-table';
import type { Handler } from '../http/handler';
import { documentAddress, openDocument, type DocumentAddress } from './document-address';

const bodySchema = z.strictObject({
  comment: z.string().trim().min(3, 'Hãy ghi điều cần sửa.').max(1000, 'Lời nhắn tối đa 1000 kí tự.'),
});

/** An approver gives a text back with what is to be changed; a publication that was planned for it does not take place. */
export const returnDocument: Handler<DocumentAddress, z.infer<typeof bodySchema>> = {
  params: documentAddress,
  body: bodySchema,
  async handle({ strapi, person, params, body: { comment } }) {
    return strapi.db.transaction(async () => {
      const { uid, documentId, siteCode } = await openDocument(strapi, person, params, 'publish');
      const schedule = await readSchedule(strapi, { uid, documentId });
      if (schedule?.publishAt && schedule.publishDoneAt === null) await deleteSchedule(strapi, { uid, documentId });
      await writeReview(strapi, { uid, documentId, siteCode, state: 'returned', comment });
      return { state: 'returned' };
    });
  },
};
