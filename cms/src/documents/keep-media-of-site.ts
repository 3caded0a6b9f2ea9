import type { Core } from '@strapi/strapi';
import type { StaffPerson } from '../access/person';
import type { ContentUid } from '../content/content-kinds';
import { findSiteFolder } from '../media/site-folder';
import type { DocumentParams } from './document-action';
import { refuse } from './refuse';

/** An entry shows pictures and files of its own site: another school's picture cannot be put on by its number. */
export async function keepMediaOfSite(
  strapi: Core.Strapi,
  person: StaffPerson,
  uid: ContentUid,
  { data = {}, documentId }: DocumentParams,
): Promise<void> {
  const fields = mediaFields(strapi, uid);
  const given = new Set(fields.flatMap((field) => fileIds(data[field])));
  // What an administrator put on the entry stays when somebody else saves it.
  const standing = documentId === undefined ? new Set<number>() : await filesOn(strapi, uid, documentId, fields);
  const ids = [...given].filter((id) => !standing.has(id));
  if (ids.length === 0) return;
  const folder = person.siteCode === null ? null : await findSiteFolder(strapi, person.siteCode);
  const own: number =
    folder === null
      ? 0
      : await strapi.db.query('plugin::upload.file').count({ where: { id: { $in: ids }, folderPath: folder.path } });
  if (own !== ids.length) refuse('Hãy chọn ảnh hoặc tệp trong thư mục của đơn vị mình.');
}

async function filesOn(
  strapi: Core.Strapi,
  uid: ContentUid,
  documentId: string,
  fields: readonly string[],
): Promise<ReadonlySet<number>> {
  const rows: readonly Readonly<Record<string, unknown>>[] = await strapi.db
    .query(uid)
    .findMany({ where: { documentId }, populate: [...fields] });
  return new Set(rows.flatMap((row) => fields.flatMap((field) => fileIds(row[field]))));
}

export function mediaFields(strapi: Core.Strapi, uid: ContentUid): readonly string[] {
  return Object.entries(strapi.contentType(uid).attributes)
    .filter(([, attribute]) => attribute.type === 'media')
    .map(([name]) => name);
}

/** The ways Strapi lets a file be named: `3`, `{ id: 3 }`, lists of them, `{ set | connect: […] }`. */
export function fileIds(value: unknown): readonly number[] {
  if (value === null || value === undefined) return [];
  if (typeof value === 'number') return [value];
  if (typeof value === 'string') return /^[0-9]+$/.test(value) ? [Number(value)] : [Number.NaN];
  if (Array.isArray(value)) return value.flatMap(fileIds);
  if (typeof value !== 'object') return [Number.NaN];
  const named = value as { readonly id?: unknown; readonly set?: unknown; readonly connect?: unknown };
  return [named.id, named.set, named.connect].flatMap(fileIds);
}
