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
  'content-releases': { enabled: true },
  'users-permissions': {
    config: {
      jwtSecret: env('JWT_SECRET'),
      jwtManagement: 'refresh',
      sessions: { httpOnly: true, accessTokenLifespan: 15 * 60 },
      ratelimit: { interval: 60_000, max: 10 },
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
