import { z } from 'zod';
import { givenAddressSettings, portSettings } from './addresses';
import { appDatabaseSettings, cmsDatabaseSettings } from './database';
import { parseEnvironment } from './parse-environment';
import { intakeSettings, previewSettings } from './portal-secrets';
import { filesSettings, mediaSettings, publicFolderSettings } from './storage';
import { strapiSettings } from './strapi';

export const cmsEnvironmentSchema = z.object({
  ...cmsDatabaseSettings.shape,
  ...appDatabaseSettings.shape,
  ...strapiSettings.shape,
  ...intakeSettings.shape,
  ...previewSettings.shape,
  ...publicFolderSettings.shape,
  ...mediaSettings.shape,
  ...filesSettings.shape,
  ...portSettings.pick({ CMS_PORT: true }).shape,
  ...givenAddressSettings.pick({ CMS_URL: true, PORTAL_URL: true }).shape,
});

export type CmsEnvironment = z.output<typeof cmsEnvironmentSchema>;

/** What the content management system needs to start. */
export function parseCmsEnvironment(source: NodeJS.ProcessEnv = process.env): CmsEnvironment {
  return parseEnvironment('cms', cmsEnvironmentSchema, source);
}
