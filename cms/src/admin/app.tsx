import type { StrapiApp } from '@strapi/strapi/admin';
import { keepTitle } from './brand/keep-title';
import logo from './brand/logo.svg';
import { skipAnnouncements } from './brand/skip-announcements';
import { speakVietnamese } from './brand/speak-vietnamese';
import { theme } from './brand/theme';
import { showWordsInLists } from './list-cells';
import { vietnamese } from './translations/vietnamese';

export default {
  config: {
    locales: ['vi'],
    translations: { vi: vietnamese },
    auth: { logo },
    menu: { logo },
    head: { favicon: logo, title: 'Cổng Trường' },
    theme,
    tutorials: false,
    notifications: { releases: false },
  },
  register(): void {
    speakVietnamese();
    skipAnnouncements();
  },
  bootstrap(app: Pick<StrapiApp, 'registerHook'>): void {
    keepTitle();
    showWordsInLists(app);
  },
};
