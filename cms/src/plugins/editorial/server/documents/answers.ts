import { AppError } from '@cong-truong/domain/errors/app-error';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Examination } from '../../../../editorial/examine-entry';
import type { OpenedDocument } from './document-address';

/** Whether children are on the pictures, and consents of child and guardian on file (Luật 91/2025/QH15 Đ.24 [V2]). */
export const consentSchema = z.enum(['noChildren', 'onFile']).optional();
export type Consent = z.infer<typeof consentSchema>;

/** The question about pictures is answered before anything goes on. */
export function requireConsent({ asksForConsent }: Examination, consent: Consent): void {
  if (!asksForConsent || consent !== undefined) return;
  throw new AppError({
    kind: 'invalid',
    code: 'review.consent',
    message:
      'Bài có ảnh. Hãy cho biết trong ảnh có học sinh không, và đã có đồng ý của cha mẹ (và của em từ 7 tuổi) chưa.',
  });
}

/** Writes the answer onto the entry, so that it is asked once. */
export async function keepConsent(
  strapi: Core.Strapi,
  { uid, documentId }: OpenedDocument,
  consent: Consent,
): Promise<void> {
  if (uid !== 'api::article.article' || consent !== 'onFile') return;
  const data: Record<string, unknown> = { consentConfirmed: true };
  await strapi.documents(uid).update({ documentId, data });
}
