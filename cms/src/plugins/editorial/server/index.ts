import type { Core } from '@strapi/strapi';
import { controllers } from './controllers';
import { EDITORIAL_ACTION } from './editorial-action';
import { registerFields } from './fields/fields';
import usesEditorial from './policies/uses-editorial';
import { routes } from './routes';
import { sweepRegularly } from './schedule/sweep-regularly';

let stopSweeping: (() => void) | null = null;

export default {
  register({ strapi }: { strapi: Core.Strapi }): void {
    registerFields(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await strapi.service('admin::permission').actionProvider.register({
      section: 'plugins',
      displayName: 'Mở bàn biên tập',
      uid: EDITORIAL_ACTION.replace('plugin::editorial.', ''),
      pluginName: 'editorial',
    });
    stopSweeping = sweepRegularly(strapi);
  },

  destroy(): void {
    stopSweeping?.();
  },

  routes,
  controllers,
  policies: { 'uses-editorial': usesEditorial },
};
