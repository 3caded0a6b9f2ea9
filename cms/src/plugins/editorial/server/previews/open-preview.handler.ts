import { parseCmsEnvironment } from '@cong-truong/config/env/cms-environment';
import { AppError } from '@cong-truong/domain/errors/app-error';
import { missingFields } from '../../../../editorial/preview/missing-fields';
import { PREVIEW_MINUTES, writePreviewToken } from '../../../../editorial/preview/preview-token';
import { siteAddress } from '../../../../editorial/preview/site-address';
import { documentAddress, openDocument, type DocumentAddress } from '../documents/document-address';
import type { Handler } from '../http/handler';

/** Gives somebody who may read a draft the address under which the portal shows it for a quarter of an hour. */
export const openPreview: Handler<DocumentAddress, unknown> = {
  params: documentAddress,
  async handle({ strapi, person, params }) {
    const { uid, documentId, siteCode, entry } = await openDocument(strapi, person, params, 'read');
    const missing = missingFields(strapi, uid, entry);
    if (missing.length > 0) {
      throw notYet(
        `Chưa xem trước được: còn trống ${missing.map((name) => `"${name}"`).join(', ')}. Điền, lưu, rồi xem lại.`,
      );
    }
    const site = await siteAddress(strapi, siteCode);
    if (site === null) throw notYet('Trang của đơn vị này chưa được đăng nên chưa xem trước được.');
    const { PORTAL_URL, PREVIEW_SECRET } = parseCmsEnvironment();
    const token = writePreviewToken({ uid, documentId, siteCode }, PREVIEW_SECRET, new Date());
    const { pluralName } = strapi.contentType(uid).info;
    // Beside others of its kind on one page, the draft is what one is led to.
    return {
      url: `${PORTAL_URL}${site}/xem-truoc/${pluralName}/${documentId}?ma=${token}#${documentId}`,
      minutes: PREVIEW_MINUTES,
    };
  },
};

function notYet(message: string): AppError {
  return new AppError({ kind: 'invalid', code: 'preview.notYet', message });
}
