import { Book } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { GRADEBOOK_ACTION } from '../server/gradebook-action';

/** Who has no use for the grade book does not meet it; what the others see is decided by the server. */
const PERMISSIONS = [{ action: GRADEBOOK_ACTION, subject: null }];

/** The admin half of the grade book: one link in the menu with all pages behind it, and a way in from the first page. */
export default {
  register(app: StrapiApp) {
    app.addMenuLink({
      to: 'plugins/gradebook',
      icon: Book,
      intlLabel: { id: 'gradebook.name', defaultMessage: 'Sổ điểm' },
      permissions: PERMISSIONS,
      position: 1,
      Component: async () => {
        const { App } = await import('./app');
        return { default: App };
      },
    });
    app.widgets.register((widgets) => [
      {
        id: 'my-sheets',
        pluginId: 'gradebook',
        icon: Book,
        title: { id: 'gradebook.my-sheets', defaultMessage: 'Sổ điểm của tôi' },
        permissions: PERMISSIONS,
        component: async () => {
          const { MySheetsWidget } = await import('./home/my-sheets-widget');
          return MySheetsWidget;
        },
      },
      ...widgets,
    ]);
  },
};
