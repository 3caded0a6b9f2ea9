import type { Core } from '@strapi/strapi';
import type { DocumentStep } from './document-action';
import { ownerOfArticle } from './owner-of-article';
import { reject } from './refuse';

const ARTICLE = 'api::article.article';

/** Only an authority speaks on the sites of all its schools. */
export function checkShared(strapi: Core.Strapi): DocumentStep {
  return async (action, next) => {
    const { data, documentId } = action.params;
    if (action.uid !== ARTICLE || data?.['sharedToAll'] !== true) return next();
    const siteCode = data['siteCode'] ?? (documentId === undefined ? null : await ownerOfArticle(strapi, documentId));
    const isAuthority =
      typeof siteCode === 'string' &&
      (await strapi.db.query('api::authority.authority').count({ where: { code: siteCode } })) > 0;
    if (!isAuthority) {
      reject('Chỉ cơ quan quản lý đăng chung được lên trang của mọi trường. Hãy bỏ chọn ô này.', ['sharedToAll']);
    }
    return next();
  };
}
