import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { findActingPerson } from '../access/find-person';
import { findSiteFolder } from './site-folder';

const FILE = 'plugin::upload.file';
const FOLDER = 'plugin::upload.folder';

interface FileEvent {
  readonly params: { data?: Record<string, unknown>; where?: unknown };
}

/** The wall beneath the routes: whatever people of a site upload lies in the site's folder, and stays there. */
export function watchFiles(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: [FILE],
    beforeCreate: (event: FileEvent) => keepInSiteFolder(strapi, event, true),
    beforeUpdate: (event: FileEvent) => keepInSiteFolder(strapi, event, false),
  });
  strapi.db.lifecycles.subscribe({
    models: [FOLDER],
    // The library shows people of a site their own folder, not a list of all schools.
    async beforeFindMany({ params }: FileEvent) {
      const folder = await ownFolder(strapi);
      if (folder === 'any') return;
      params.where = { $and: [params.where ?? {}, { id: folder?.id ?? -1 }] };
    },
  });
}

async function keepInSiteFolder(strapi: Core.Strapi, { params }: FileEvent, isNew: boolean): Promise<void> {
  const folder = await ownFolder(strapi);
  const data = params.data;
  if (folder === 'any' || !data || !(isNew || 'folder' in data || 'folderPath' in data)) return;
  if (folder === null) throw new errors.PolicyError('Trường chưa có thư mục ảnh. Hãy nhờ quản trị viên.');
  data['folder'] = folder.id;
  data['folderPath'] = folder.path;
}

async function ownFolder(strapi: Core.Strapi) {
  const person = await findActingPerson(strapi);
  if (person.kind === 'system' || person.kind === 'superAdmin') return 'any';
  if (person.kind === 'outsider' || person.siteCode === null) return null;
  return findSiteFolder(strapi, person.siteCode);
}
