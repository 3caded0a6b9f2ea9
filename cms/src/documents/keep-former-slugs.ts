import type { Core } from '@strapi/strapi';
import { withFormer } from '../content/former-slugs';
import type { ContentUid } from '../content/content-kinds';
import { publishes, type DocumentStep } from './document-action';

const KEEPING: readonly ContentUid[] = ['api::article.article', 'api::page.page'];

interface Addressed {
  readonly slug: string | null;
  readonly formerSlugs: unknown;
}

/** What was published is linked to from elsewhere: when its address changes, the old one leads to the new. */
export function keepFormerSlugs(strapi: Core.Strapi): DocumentStep {
  return async (action, next) => {
    const { documentId } = action.params;
    if (!KEEPING.includes(action.uid) || !publishes(action) || documentId === undefined) return next();
    const before = await published(strapi, action.uid, documentId);
    const result = await next();
    const after = await published(strapi, action.uid, documentId);
    if (!after?.slug) return result;
    const formerSlugs = withFormer(after.formerSlugs, { left: before?.slug ?? null, current: after.slug });
    if (formerSlugs !== null) {
      await strapi.db.query(action.uid).updateMany({ where: { documentId }, data: { formerSlugs } });
    }
    return result;
  };
}

function published(strapi: Core.Strapi, uid: ContentUid, documentId: string): Promise<Addressed | null> {
  return strapi.db
    .query(uid)
    .findOne({ select: ['slug', 'formerSlugs'], where: { documentId, publishedAt: { $notNull: true } } });
}
