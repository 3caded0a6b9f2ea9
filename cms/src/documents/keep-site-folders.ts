import type { Core } from '@strapi/strapi';
import { ensureSiteFolder } from '../media/site-folder';
import type { DocumentStep } from './document-action';

/** A new school or authority gets its folder of pictures and files with it. */
export function keepSiteFolders(strapi: Core.Strapi): DocumentStep {
  return async (action, next) => {
    const result = await next();
    const isSite = action.uid === 'api::school.school' || action.uid === 'api::authority.authority';
    const { code, name } = action.params.data ?? {};
    if (isSite && action.action === 'create' && typeof code === 'string' && typeof name === 'string') {
      await ensureSiteFolder(strapi, code, name);
    }
    return result;
  };
}
