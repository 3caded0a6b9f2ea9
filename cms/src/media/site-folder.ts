import type { Core } from '@strapi/strapi';

export interface SiteFolder {
  readonly id: number;
  /** Strapi's own path of numbers, e.g. `/7`; files carry it as `folderPath`. */
  readonly path: string;
}

const FOLDER = 'plugin::upload.folder';

/**
 * Each site keeps its pictures and files in one folder of the media library, named `<code> <name>`. Strapi has no owner on
 * a file; the folder is what tells whose it is.
 */
export async function findSiteFolder(strapi: Core.Strapi, siteCode: string): Promise<SiteFolder | null> {
  const folder: SiteFolder | null = await strapi.db.query(FOLDER).findOne({
    select: ['id', 'path'],
    where: { parent: { id: { $null: true } }, name: { $startsWith: `${siteCode} ` } },
  });
  return folder;
}

/** Makes the folder of a site that has none. Numbers are given one by one: two at once would take the same. */
export async function ensureSiteFolder(strapi: Core.Strapi, siteCode: string, name: string): Promise<void> {
  if (await findSiteFolder(strapi, siteCode)) return;
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw(`select pg_advisory_xact_lock(hashtext('cong-truong/site-folder'))`);
    if (await findSiteFolder(strapi, siteCode)) return;
    await strapi
      .plugin('upload')
      .service('folder')
      .create({ name: `${siteCode} ${name}`, parent: null });
  });
}

/** For sites that were entered before there were folders, or in bulk. */
export async function ensureAllSiteFolders(strapi: Core.Strapi): Promise<void> {
  const folders: readonly { readonly name: string }[] = await strapi.db
    .query(FOLDER)
    .findMany({ select: ['name'], where: { parent: { id: { $null: true } } } });
  const having = new Set(folders.map(({ name }) => name.split(' ', 1)[0]));
  for (const uid of ['api::school.school', 'api::authority.authority'] as const) {
    const sites: readonly { readonly code: string; readonly name: string }[] = await strapi.db
      .query(uid)
      .findMany({ select: ['code', 'name'], where: { publishedAt: { $null: true } } });
    for (const { code, name } of sites) if (!having.has(code)) await ensureSiteFolder(strapi, code, name);
  }
}
