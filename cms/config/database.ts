import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  connection: {
    client: 'postgres' as const,
    connection: {
      connectionString: env('CMS_DATABASE_URL'),
      schema: 'public',
      application_name: 'cong-truong-cms',
    },
    pool: { min: 0, max: env.int('CMS_DATABASE_POOL_MAX', 10) },
    acquireConnectionTimeout: 30_000,
  },
  // A renamed content type must not drop its table at the next boot.
  settings: { forceMigration: false },
});

export default config;
