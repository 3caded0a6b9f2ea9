import { parseCmsEnvironment } from '@cong-truong/config/env/cms-environment';
import type { Core } from '@strapi/strapi';
import { closeContext, openContext } from './context';
import { controllers } from './controllers';
import { GRADEBOOK_ACTION } from './gradebook-action';
import usesGradebook from './policies/uses-gradebook';
import { routes } from './routes';

export default {
  register({ strapi }: { strapi: Core.Strapi }): void {
    openContext(strapi, parseCmsEnvironment());
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await strapi.service('admin::permission').actionProvider.register({
      section: 'plugins',
      displayName: 'Mở sổ điểm',
      uid: GRADEBOOK_ACTION.replace('plugin::gradebook.', ''),
      pluginName: 'gradebook',
    });
  },

  async destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await closeContext(strapi);
  },

  routes,
  controllers,
  policies: { 'uses-gradebook': usesGradebook },
};
