import type { Core } from '@strapi/strapi';
import { GRADEBOOK_ACTION } from './gradebook-action';

export default {
  register() {},
  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await strapi.service('admin::permission').actionProvider.register({
      section: 'plugins',
      displayName: 'Mở sổ điểm',
      uid: GRADEBOOK_ACTION.replace('plugin::gradebook.', ''),
      pluginName: 'gradebook',
    });
  },
  destroy() {},
  routes: {},
  controllers: {},
  policies: {},
};
