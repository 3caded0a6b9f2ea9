import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Middlewares => [
  'strapi::logger',
  'strapi::errors',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: {
        useDefaults: true,
        // Nothing is fetched from Strapi's makers.
        directives: {
          'connect-src': ["'self'"],
          'img-src': ["'self'", 'data:', 'blob:'],
          'media-src': ["'self'", 'data:', 'blob:'],
          'font-src': ["'self'", 'data:'],
          'style-src': ["'self'", "'unsafe-inline'"],
          upgradeInsecureRequests: null,
        },
      },
    },
  },
  {
    name: 'strapi::cors',
    config: { origin: [env('CMS_URL', ''), env('PORTAL_URL', '')].filter((origin) => origin !== '') },
  },
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
