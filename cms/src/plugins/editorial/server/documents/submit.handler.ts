import { z } from 'zod';
import { examineEntry } from '../../../../editorial/examine-entry';
import { writeReview } from '../../../../editorial/review-table';
import type { Handler } from '../http/handler';
import { consentSchema, keepConsent, requireConsent } from './answers';
import { documentAddress, openDocument, type DocumentAddress } from './document-address';

const bodySchema = z.strictObject({ consent: consentSchema, note: z.string().trim().max(1000).default('') });

/** An editor hands her text to the approver. Findings do not hold her back: the approver sees them too, and decides. */
export const submitDocument: Handler<DocumentAddress, z.infer<typeof bodySchema>> = {
  params: documentAddress,
  body: bodySchema,
  async handle({ strapi, person, params, body }) {
    return strapi.db.transaction(async () => {
      const document = await openDocument(strapi, person, params, 'update');
      const examination = await examineEntry(strapi, document.uid, document.entry);
      requireConsent(examination, body.consent);
      await keepConsent(strapi, document, body.consent);
      const { uid, documentId, siteCode } = document;
      await writeReview(strapi, { uid, documentId, siteCode, state: 'submitted', comment: body.note || null });
      return { state: 'submitted', findings: examination.findings };
    });
  },
};
