import { PaperPlane } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { EDITORIAL_ACTION } from '../server/editorial-action';
import { ReviewPanel } from './document/review-panel';
import { registerFields } from './fields/register-fields';
import { VersionsPanel } from './document/versions-panel';

/** The admin half of the editorial desk: a link in the menu, and two panels beside each form of a site's content. */
export default {
  register(app: StrapiApp): void {
    registerFields(app);
    app.addMenuLink({
      to: 'plugins/editorial',
      icon: PaperPlane,
      intlLabel: { id: 'editorial.name', defaultMessage: 'Biên tập' },
      permissions: [{ action: EDITORIAL_ACTION, subject: null }],
      position: 2,
      Component: async () => {
        const { App } = await import('./app');
        return { default: App };
      },
    });
  },

  bootstrap(app: StrapiApp): void {
    // The content manager's package tells its types to itself alone.
    const addPanels: unknown = Reflect.get(app.getPlugin('content-manager').apis, 'addEditViewSidePanel');
    if (typeof addPanels !== 'function') throw new Error('the content manager takes no panels');
    addPanels([ReviewPanel, VersionsPanel]);
  },
};
