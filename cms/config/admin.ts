import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  auth: {
    secret: env('ADMIN_JWT_SECRET'),
    sessions: {
      // A class's marks are typed in one sitting; a computer of the staff room that is left alone signs out within hours.
      accessTokenLifespan: 15 * 60,
      maxSessionLifespan: 12 * 60 * 60,
      idleSessionLifespan: 2 * 60 * 60,
      maxRefreshTokenLifespan: 14 * 24 * 60 * 60,
      idleRefreshTokenLifespan: 3 * 24 * 60 * 60,
    },
    cookie: { secure: env('CMS_URL', '').startsWith('https:') },
  },
  apiToken: { salt: env('API_TOKEN_SALT') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY') },
  // Counts every sign-in of a person from one address, the right ones too; wrong ones are counted by limit-sign-in.
  rateLimit: { enabled: true, interval: { min: 5 }, max: 60 },
  flags: { nps: false, promoteEE: false, docLinks: false },
  preview: { enabled: false },
  autoOpen: false,
});

export default config;
