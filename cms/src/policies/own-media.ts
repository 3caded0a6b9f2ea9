import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { findActingPerson } from '../access/find-person';
import { findSiteFolder } from '../media/site-folder';
import { mediaRequest } from '../media/media-request';

/** Strapi copies the request's context for policies: what Koa gives through getters is on `request` alone. */
interface PolicyContext {
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly body?: unknown;
    readonly query: Readonly<Record<string, unknown>>;
  };
  readonly params?: Readonly<Record<string, string>>;
}

/**
 * Stands before every route of the media library. Strapi checks conditions on single files only: its bulk deletion, moves and
 * folders know no owner. People of a site keep their files in one folder; nothing else of the library opens to them.
 */
export default async function ownMedia(
  context: PolicyContext,
  _config: unknown,
  { strapi }: { strapi: Core.Strapi },
): Promise<boolean> {
  const person = await findActingPerson(strapi);
  if (person.kind === 'superAdmin') return true;
  if (person.kind !== 'staff' || person.siteCode === null) return false;
  const asked = mediaRequest({
    method: context.request.method,
    path: context.request.path,
    id: context.params?.['id'] ?? context.request.query['id'],
    body: context.request.body,
  });
  if (asked === null) {
    throw new errors.PolicyError('Thư mục ảnh của các trường do quản trị viên sắp xếp.');
  }
  const folder = await findSiteFolder(strapi, person.siteCode);
  if (!folder) throw new errors.PolicyError('Trường chưa có thư mục ảnh. Hãy nhờ quản trị viên.');
  if (asked.folderIds.some((id) => id !== folder.id)) {
    throw new errors.PolicyError('Hãy dùng thư mục của đơn vị mình.');
  }
  const fileIds = [...new Set(asked.fileIds)];
  const own: number = await strapi.db
    .query('plugin::upload.file')
    .count({ where: { id: { $in: fileIds }, folderPath: folder.path } });
  if (own !== fileIds.length) throw new errors.PolicyError('Tệp này thuộc đơn vị khác.');
  return true;
}
