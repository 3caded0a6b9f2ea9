import type { Core } from '@strapi/strapi';
import type { ContentUid } from '../../content/content-kinds';

export interface Entry {
  readonly uid: ContentUid;
  /** Finds the entry when an earlier run has made it. */
  readonly where: Readonly<Record<string, unknown>>;
  /** Asked for only when the entry is to be made: pictures are drawn then. */
  data(): Promise<Readonly<Record<string, unknown>>>;
}

/** Makes a published entry that is not there yet. */
export function ensureEntry(strapi: Core.Strapi, entry: Entry): Promise<void> {
  return ensure(strapi, entry, 'published');
}

/** Makes a draft that is not there yet. */
export function ensureDraft(strapi: Core.Strapi, entry: Entry): Promise<void> {
  return ensure(strapi, entry, 'draft');
}

async function ensure(strapi: Core.Strapi, { uid, where, data }: Entry, status: 'published' | 'draft'): Promise<void> {
  const found: object | null = await strapi.db.query(uid).findOne({ select: ['id'], where });
  if (found) return;
  await strapi.documents(uid).create({ data: { ...where, ...(await data()) }, status });
}
