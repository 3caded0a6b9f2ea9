import type { Core } from '@strapi/strapi';

/** The site that an article belongs to; `null` when there is no such article. */
export async function ownerOfArticle(strapi: Core.Strapi, documentId: string): Promise<string | null> {
  const row: { readonly siteCode: string | null } | null = await strapi.db
    .query('api::article.article')
    .findOne({ select: ['siteCode'], where: { documentId } });
  return row?.siteCode ?? null;
}
