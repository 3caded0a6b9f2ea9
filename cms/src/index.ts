import type { Core } from '@strapi/strapi';
import { guardHomePage } from './access/guard-home-page';
import { guardMenu } from './access/guard-menu';
import { indexSessions } from './access/index-sessions';
import { seedRoles } from './access/seed-roles';
import { siteCondition } from './access/site-condition';
import { applyViewLayouts } from './content/apply-view-layouts';
import { useDocumentSteps } from './documents/use-document-steps';
import { seedFamilyPermissions } from './families/seed-permissions';
import { watchAccounts } from './families/watch-accounts';
import { guardMediaRoutes } from './media/guard-media-routes';
import { nameReplacements } from './media/name-replacements';
import { ensureAllSiteFolders } from './media/site-folder';
import { watchFiles } from './media/watch-files';
import { watchReplacedFiles } from './media/watch-replaced-files';

export default {
  register({ strapi }: { strapi: Core.Strapi }): void {
    useDocumentSteps(strapi);
    guardMediaRoutes(strapi);
    guardHomePage(strapi);
    guardMenu(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await strapi.service('admin::permission').conditionProvider.register(siteCondition(strapi));
    watchAccounts(strapi);
    watchFiles(strapi);
    watchReplacedFiles(strapi);
    nameReplacements(strapi);
    await indexSessions(strapi);
    await seedRoles(strapi);
    await seedFamilyPermissions(strapi);
    await ensureAllSiteFolders(strapi);
    await applyViewLayouts(strapi);
  },
};
