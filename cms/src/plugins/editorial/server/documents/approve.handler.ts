import { AppError } from '@cong-truong/domain/errors/app-error';
import { z } from 'zod';
import { checkEntry } from '../../../../documents/check-published';
import { withConfirmation } from '../../../../editorial/confirmation';
import { examineEntry, type Examination } from '../../../../editorial/examine-entry';
import { dateIn } from '../../../../editorial/keep-review';
import { writeReview } from '../../../../editorial/review-table';
import { writeSchedule } from '../../../../editorial/schedule-table';
import type { Handler } from '../http/handler';
import { consentSchema, keepConsent, requireConsent } from './answers';
import { documentAddress, openDocument, type DocumentAddress } from './document-address';

const bodySchema = z.strictObject({
  consent: consentSchema,
  /** Why what looks like personal data may stand there. */
  reason: z.string().trim().max(1000).default(''),
});

/** An approver lets a text out: now, or on the day that stands in it. */
export const approveDocument: Handler<DocumentAddress, z.infer<typeof bodySchema>> = {
  params: documentAddress,
  body: bodySchema,
  async handle({ strapi, person, params, body: { consent, reason } }) {
    return strapi.db.transaction(async () => {
      const document = await openDocument(strapi, person, params, 'publish');
      const { uid, documentId, siteCode, entry } = document;
      const examination = await examineEntry(strapi, uid, entry);
      requireReason(examination, reason);
      requireConsent(examination, consent);
      await keepConsent(strapi, document, consent);
      const confirmed = examination.findings.length > 0 ? `Đã xác nhận thông tin cá nhân: ${reason}` : null;
      const publishAt = dateIn(entry, 'publishAt');
      if (publishAt === null || publishAt.getTime() <= Date.now()) {
        await withConfirmation(confirmed, () => strapi.documents(uid).publish({ documentId }));
        return { state: 'approved', publishedNow: true };
      }
      checkEntry(strapi, uid, entry);
      await writeSchedule(strapi, { uid, documentId, siteCode, publishAt, unpublishAt: dateIn(entry, 'unpublishAt') });
      await writeReview(strapi, { uid, documentId, siteCode, state: 'approved', comment: confirmed });
      return { state: 'approved', publishedNow: false, publishAt };
    });
  },
};

function requireReason({ findings }: Examination, reason: string): void {
  if (findings.length === 0 || reason.length >= 5) return;
  throw new AppError({
    kind: 'invalid',
    code: 'review.personalData',
    message: 'Bài có thể lộ thông tin cá nhân. Hãy sửa lại, hoặc ghi lí do được phép đăng.',
    details: { findings },
  });
}
