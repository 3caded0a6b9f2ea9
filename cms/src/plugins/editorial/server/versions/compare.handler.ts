import { AppError } from '@cong-truong/domain/errors/app-error';
import type { z } from 'zod';
import { compareSnapshots } from '../../../../editorial/compare/compare-snapshots';
import { snapshotOf } from '../../../../editorial/snapshot';
import { readSnapshot } from '../../../../editorial/version-table';
import { openDocument } from '../documents/document-address';
import type { Handler } from '../http/handler';
import { versionAddress } from './version-address';

/** What would change in the draft if an older version came back: shown before somebody decides. */
export const compareVersion: Handler<z.infer<typeof versionAddress>, unknown> = {
  params: versionAddress,
  async handle({ strapi, person, params }) {
    const { uid, documentId, entry } = await openDocument(strapi, person, params, 'read');
    const other = await readSnapshot(strapi, { uid, documentId }, params.version);
    if (!other) throw unknownVersion();
    return { fields: compareSnapshots(strapi, uid, { present: snapshotOf(strapi, uid, entry), other }) };
  },
};

export function unknownVersion(): AppError {
  return new AppError({
    kind: 'notFound',
    code: 'version.unknown',
    message: 'Không tìm thấy bản này. Hãy tải lại trang.',
  });
}
