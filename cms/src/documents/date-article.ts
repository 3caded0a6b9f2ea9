import type { Core } from '@strapi/strapi';
import { publishes, type DocumentStep } from './document-action';

/** The day a reader sees is that of the first publication, unless somebody entered another. */
export function dateArticle(strapi: Core.Strapi): DocumentStep {
  return async (action, next) => {
    if (action.uid !== 'api::article.article' || !publishes(action)) return next();
    const { documentId, data } = action.params;
    const now = new Date().toISOString();
    if (action.action === 'create' && data) data['publishedOn'] ??= now;
    if (documentId !== undefined) {
      await strapi.db.query('api::article.article').updateMany({
        where: { documentId, publishedAt: { $null: true }, publishedOn: { $null: true } },
        data: { publishedOn: now },
      });
    }
    return next();
  };
}
