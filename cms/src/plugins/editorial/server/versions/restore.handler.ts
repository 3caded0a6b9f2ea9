import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { keptFrom } from '../../../../access/grants';
import type { ContentUid } from '../../../../content/content-kinds';
import { mediaFields } from '../../../../documents/keep-media-of-site';
import type { KeptFile, Snapshot } from '../../../../editorial/snapshot';
import { asRestore, readSnapshot } from '../../../../editorial/version-table';
import type { Editor, Handler } from '../http/handler';
import { openDocument } from '../documents/document-address';
import { unknownVersion } from './compare.handler';
import { versionAddress } from './version-address';

/** Brings an older version back into the draft. What visitors see changes when the draft is approved. */
export const restoreVersion: Handler<z.infer<typeof versionAddress>, unknown> = {
  params: versionAddress,
  async handle({ strapi, person, params }) {
    return strapi.db.transaction(async () => {
      const { uid, documentId } = await openDocument(strapi, person, params, 'update');
      const snapshot = await readSnapshot(strapi, { uid, documentId }, params.version);
      if (!snapshot) throw unknownVersion();
      const data = await dataOf(strapi, uid, snapshot, person);
      await asRestore(() => strapi.documents(uid).update({ documentId, data }));
      return { restored: params.version };
    });
  },
};

/** Pictures that were deleted since stay away; fields that the person may not write stay as they are. */
async function dataOf(
  strapi: Core.Strapi,
  uid: ContentUid,
  snapshot: Snapshot,
  person: Editor,
): Promise<Record<string, unknown>> {
  const kept = person.kind === 'staff' ? keptFrom(person.role, uid) : [];
  const { attributes } = strapi.contentType(uid);
  const data = Object.fromEntries(
    Object.entries(snapshot).filter(([name]) => name in attributes && !kept.includes(name)),
  );
  for (const field of mediaFields(strapi, uid)) {
    if (!(field in data)) continue;
    const ids = await standingFiles(strapi, data[field]);
    const attribute = attributes[field];
    const isMultiple = attribute?.type === 'media' && attribute.multiple === true;
    data[field] = isMultiple ? ids : (ids[0] ?? null);
  }
  return data;
}

async function standingFiles(strapi: Core.Strapi, files: unknown): Promise<readonly number[]> {
  const ids = (Array.isArray(files) ? files : []).flatMap((file: KeptFile) => file.id);
  if (ids.length === 0) return [];
  const standing: readonly { readonly id: number }[] = await strapi.db
    .query('plugin::upload.file')
    .findMany({ select: ['id'], where: { id: { $in: ids } } });
  return ids.filter((id) => standing.some((file) => file.id === id));
}
