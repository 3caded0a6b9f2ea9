import type { Core } from '@strapi/strapi';
import type { DocumentStep } from './document-action';
import { reject } from './refuse';
import { runSql } from './run-sql';

const SETTING = 'api::site-setting.site-setting';

/** A site is arranged once: two arrangements would take turns at random. */
export function keepOneSetting(strapi: Core.Strapi): DocumentStep {
  return async (action, next) => {
    if (action.uid !== SETTING || (action.action !== 'create' && action.action !== 'clone')) return next();
    const siteCode: unknown = action.params.data?.['siteCode'];
    if (typeof siteCode === 'string') {
      await runSql(strapi, 'select pg_advisory_xact_lock(hashtext(?))', [`site-setting/${siteCode}`]);
      if ((await strapi.db.query(SETTING).count({ where: { siteCode } })) > 0) {
        reject('Trang này đã có mục "Cách bày trang". Hãy mở mục đó để sửa.', ['siteCode']);
      }
    }
    return next();
  };
}
