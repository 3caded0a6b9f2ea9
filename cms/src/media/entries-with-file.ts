import type { Core } from '@strapi/strapi';
import { CONTENT_UIDS, kindOf } from '../content/content-kinds';
import { mediaFields } from '../documents/keep-media-of-site';
import type { PublicEntry } from '../documents/content-changed';

/** Published entries that carry a file of the library in one of their fields. */
export async function entriesWithFile(strapi: Core.Strapi, fileId: number): Promise<readonly PublicEntry[]> {
  const entries: PublicEntry[] = [];
  for (const uid of CONTENT_UIDS) {
    const fields = mediaFields(strapi, uid);
    if (kindOf(uid).visibility !== 'public' || fields.length === 0) continue;
    const rows: readonly { readonly documentId: string }[] = await strapi.db.query(uid).findMany({
      select: ['documentId'],
      where: { publishedAt: { $notNull: true }, $or: fields.map((field) => ({ [field]: { id: fileId } })) },
    });
    entries.push(...rows.map(({ documentId }) => ({ uid, documentId })));
  }
  return entries;
}
