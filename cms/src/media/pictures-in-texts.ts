import type { Core } from '@strapi/strapi';
import { nodesOf } from '../content/blocks';
import { CONTENT_UIDS, kindOf, type ContentUid } from '../content/content-kinds';
import type { PublicEntry } from '../documents/content-changed';
import { runSql } from '../documents/run-sql';
import type { LibraryFile } from './watch-replaced-files';

/** What the blocks editor copies of a picture into a text. */
const COPIED = [
  'url',
  'alternativeText',
  'caption',
  'name',
  'width',
  'height',
  'size',
  'hash',
  'ext',
  'mime',
  'formats',
] as const;

interface TextRow {
  readonly id: number;
  readonly documentId: string;
  readonly text: unknown;
  readonly published: boolean;
}

/**
 * Texts carry a copy of what the library says of a picture: drafts and published rows alike get the new one. Neither is an edit of
 * the entry, so no row is dated anew and no draft differs from what is published.
 *
 * @returns published entries whose text shows the picture
 */
export async function renewPicturesInTexts(
  strapi: Core.Strapi,
  before: LibraryFile,
  after: LibraryFile,
): Promise<readonly PublicEntry[]> {
  const entries: PublicEntry[] = [];
  for (const uid of CONTENT_UIDS) {
    if (kindOf(uid).visibility !== 'public') continue;
    for (const { table, column } of textColumns(strapi, uid)) {
      const rows = await runSql<TextRow>(
        strapi,
        `select id, document_id as "documentId", "${column}" as text, published_at is not null as published from "${table}"
         where "${column}" @> ?::jsonb for update`,
        [JSON.stringify([{ type: 'image', image: { url: String(before.url) } }])],
      );
      for (const { id, documentId, text, published } of rows) {
        const renewed = JSON.stringify(renew(parsed(text), before, after));
        await runSql(strapi, `update "${table}" set "${column}" = ?::jsonb where id = ?`, [renewed, id]);
        if (published) entries.push({ uid, documentId });
      }
    }
  }
  return entries;
}

function textColumns(strapi: Core.Strapi, uid: ContentUid) {
  const { tableName, attributes } = strapi.db.metadata.get(uid);
  const blocks = Object.entries(strapi.contentType(uid).attributes).filter(([, { type }]) => type === 'blocks');
  return blocks.map(([name]) => {
    const attribute = attributes[name];
    const column = attribute && 'columnName' in attribute ? attribute.columnName : undefined;
    return { table: tableName, column: column ?? name };
  });
}

/** Strapi tells the driver to leave JSON unread. */
function parsed(text: unknown): unknown {
  return typeof text === 'string' ? JSON.parse(text) : text;
}

export function renew(text: unknown, before: LibraryFile, after: LibraryFile): unknown {
  for (const { type, image } of nodesOf(text)) {
    if (type !== 'image' || typeof image !== 'object' || image === null) continue;
    if (Reflect.get(image, 'url') !== before.url) continue;
    for (const field of COPIED)
      if (field === 'url' || Reflect.has(image, field)) Reflect.set(image, field, after[field]);
    if (!Reflect.has(image, 'caption') && after.caption) Reflect.set(image, 'caption', after.caption);
  }
  return text;
}
