import type { Core } from '@strapi/strapi';
import { kindOf, type ContentKind } from '../content/content-kinds';
import { freeSlug, slugOf } from '../content/slug';
import type { DocumentAction, DocumentStep } from './document-action';
import { reject } from './refuse';
import { runSql } from './run-sql';

/** The part of an entry's address that people read. Made from the title where nobody wrote one; never two alike. */
export function giveSlug(strapi: Core.Strapi): DocumentStep {
  return async (action, next) => {
    const { slug: scope, titleField, ownerField } = kindOf(action.uid);
    const { data, documentId } = action.params;
    const asksForSlug = action.action === 'create' || action.action === 'clone' || (data && 'slug' in data);
    if (scope === null || !data || !asksForSlug) return next();

    const standing = documentId === undefined ? null : await standingEntry(strapi, action, documentId);
    const given = typeof data['slug'] === 'string' ? slugOf(data['slug']) : '';
    const title = data[titleField] ?? standing?.[titleField];
    const made = given === '' ? slugOf(typeof title === 'string' ? title : '') : given;
    if (made === '') return next();

    const owner = data[ownerField] ?? standing?.[ownerField];
    const taken = await takenSlugs(strapi, action, scope, typeof owner === 'string' ? owner : null);
    if (given !== '' && action.action === 'update' && taken.has(given)) {
      reject(`Đường dẫn "${given}" đã có ở một mục khác. Hãy đặt đường dẫn khác.`, ['slug']);
    }
    data['slug'] = freeSlug(made, taken);
    return next();
  };
}

async function standingEntry(
  strapi: Core.Strapi,
  { uid }: DocumentAction,
  documentId: string,
): Promise<Readonly<Record<string, unknown>> | null> {
  const { titleField, ownerField } = kindOf(uid);
  return strapi.db.query(uid).findOne({ select: [titleField, ownerField], where: { documentId } });
}

async function takenSlugs(
  strapi: Core.Strapi,
  { uid, action, params }: DocumentAction,
  scope: NonNullable<ContentKind['slug']>,
  owner: string | null,
): Promise<ReadonlySet<string>> {
  // No unique index can say "of one site, draft and published rows of one entry aside": writers of a site take turns.
  await runSql(strapi, 'select pg_advisory_xact_lock(hashtext(?))', [`slug/${uid}/${scope === 'ofSite' ? owner : ''}`]);
  const rows: readonly { readonly slug: string | null }[] = await strapi.db.query(uid).findMany({
    select: ['slug'],
    where: {
      ...(scope === 'ofSite' ? { [kindOf(uid).ownerField]: owner } : {}),
      ...(action === 'update' ? { documentId: { $ne: params.documentId } } : {}),
    },
  });
  return new Set(rows.flatMap(({ slug }) => (slug === null ? [] : [slug])));
}
