import type { Core } from '@strapi/strapi';

const config: Core.Config.Middlewares = [
  'strapi::logger',
  'strapi::errors',
  'strapi::security',
  'strapi::cors',
  'strapi::query',
  {
    name: 'strapi::body',
    config: {
      // A whole class's term is about 2,000 cells of 200 bytes.
      jsonLimit: '1mb',
      formLimit: '64kb',
      textLimit: '64kb',
      formidable: { maxFileSize: 20 * 1024 * 1024 },
    },
  },
  'global::limit-sign-in',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];

export default config;
