import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { SystemUnderTest } from './system-under-test';

/** Every route that the CMS has, as `GET /gradebook/choices`, listed by the CMS itself. */
export async function cmsRoutes(system: SystemUnderTest): Promise<readonly string[]> {
  const secret = 'only-to-list-the-routes';
  const { stdout } = await promisify(execFile)(process.execPath, [join(__dirname, 'list-cms-routes.cjs')], {
    cwd: join(__dirname, '..', '..', 'cms'),
    maxBuffer: 64 * 1024 * 1024,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATA_DIR: system.dataDir,
      CMS_DATABASE_URL: system.databaseUrl,
      APP_DATABASE_URL: system.appDatabaseUrl,
      PUBLIC_DIR: join(system.dataDir, 'public'),
      MEDIA_DIR: join(system.dataDir, 'public', 'uploads'),
      FILES_DIR: join(system.dataDir, 'files'),
      CMS_PORT: '1',
      CMS_URL: system.addresses.cms,
      PORTAL_URL: system.addresses.portal,
      APP_KEYS: `${secret},${secret}`,
      ADMIN_JWT_SECRET: secret,
      API_TOKEN_SALT: secret,
      TRANSFER_TOKEN_SALT: secret,
      ENCRYPTION_KEY: secret,
      JWT_SECRET: secret,
      INTAKE_SECRET: secret,
      PREVIEW_SECRET: secret,
    },
  });
  const listed = /^ROUTES (.*)$/m.exec(stdout)?.[1];
  if (listed === undefined) throw new Error(`the CMS listed no routes: ${stdout.slice(-2000)}`);
  const routes = JSON.parse(listed) as readonly { method: string; path: string }[];
  return [...new Set(routes.map(({ method, path }) => `${method} ${path}`))];
}
