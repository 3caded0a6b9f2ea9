import { Book } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

/** The admin half of the grade book: one link in the menu, all pages behind it. */
export default {
  register(app: StrapiApp) {
    app.addMenuLink({
      to: 'plugins/gradebook',
      icon: Book,
      intlLabel: { id: 'gradebook.name', defaultMessage: 'Sổ điểm' },
      // The server decides what each person sees; whoever has no class is told so on the page.
      permissions: [],
      position: 1,
      Component: async () => {
        const { App } = await import('./app');
        return { default: App };
      },
    });
  },
};
