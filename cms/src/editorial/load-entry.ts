import type { Core } from '@strapi/strapi';
import { mediaFields } from '../documents/keep-media-of-site';
import type { ContentUid } from '../content/content-kinds';
import type { DocumentKey } from './review-table';

export type Entry = Readonly<Record<string, unknown>>;

/** A row of an entry with its files and components, read past the guards: whoever calls has asked for leave. */
export function loadEntry(
  strapi: Core.Strapi,
  { uid, documentId }: DocumentKey,
  status: 'draft' | 'published',
): Promise<Entry | null> {
  return strapi.db.query(uid).findOne({
    where: { documentId, publishedAt: status === 'draft' ? { $null: true } : { $notNull: true } },
    populate: [...mediaFields(strapi, uid), ...componentFields(strapi, uid)],
  });
}

export function componentFields(strapi: Core.Strapi, uid: ContentUid): readonly string[] {
  return Object.entries(strapi.contentType(uid).attributes)
    .filter(([, attribute]) => attribute.type === 'component')
    .map(([name]) => name);
}
