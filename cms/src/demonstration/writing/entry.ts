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
export async function ensureEntry(strapi: Core.Strapi, { uid, where, data }: Entry): Promise<void> {
  const found: object | null = await strapi.db.query(uid).findOne({ select: ['id'], where });
  if (found) return;
  await strapi.documents(uid).create({ data: { ...where, ...(await data()) }, status: 'published' });
}
