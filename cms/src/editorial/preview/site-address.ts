import type { Core } from '@strapi/strapi';

/** Where the portal shows a site: `/truong/<slug>`, `/co-quan/<slug>`. @returns null for one that is not published */
export async function siteAddress(strapi: Core.Strapi, siteCode: string): Promise<string | null> {
  for (const [uid, folder] of [
    ['api::school.school', 'truong'],
    ['api::authority.authority', 'co-quan'],
  ] as const) {
    const site: { readonly slug: string | null } | null = await strapi.db
      .query(uid)
      .findOne({ select: ['slug'], where: { code: siteCode, publishedAt: { $notNull: true } } });
    if (site?.slug) return `/${folder}/${site.slug}`;
  }
  return null;
}
