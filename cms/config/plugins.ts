import type { Core } from '@strapi/strapi';

/** Pictures and documents only. SVG carries scripts and is refused. */
const ALLOWED_TYPES = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/avif',
  'image/gif',
  'application/pdf',
  'application/msword',
  'application/vnd.ms-excel',
  'application/vnd.openxmlformats-officedocument.*',
];

const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  gradebook: { enabled: true, resolve: './src/plugins/gradebook' },
  editorial: { enabled: true, resolve: './src/plugins/editorial' },
  'content-releases': { enabled: true },
  'users-permissions': {
    config: {
      jwtSecret: env('JWT_SECRET'),
      jwtManagement: 'refresh',
      sessions: {
        httpOnly: true,
        accessTokenLifespan: 15 * 60,
        cookie: { secure: env('CMS_URL', '').startsWith('https:') },
      },
      // Counted by address, and all families come from the portal's. Wrong passwords are counted by account: limit-sign-in.
      ratelimit: { interval: 60_000, max: 1_200 },
    },
  },
  upload: {
    config: {
      sizeLimit: 20 * 1024 * 1024,
      security: { allowedTypes: ALLOWED_TYPES },
      breakpoints: { large: 1280, medium: 720, small: 360 },
    },
  },
});

export default config;
