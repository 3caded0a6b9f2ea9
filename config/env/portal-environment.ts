import { z } from 'zod';
import { givenAddressSettings, portSettings } from './addresses';
import { portalDatabaseSettings } from './database';
import { parseEnvironment } from './parse-environment';
import { intakeSettings, revalidationSettings } from './portal-secrets';
import { proxySettings } from './proxies';
import { redisSettings } from './redis';
import { mediaSettings, portalCacheSettings } from './storage';

export const portalEnvironmentSchema = z.object({
  ...portalDatabaseSettings.shape,
  ...redisSettings.shape,
  ...revalidationSettings.shape,
  ...intakeSettings.shape,
  ...proxySettings.shape,
  ...mediaSettings.shape,
  ...portalCacheSettings.shape,
  ...portSettings.pick({ PORTAL_PORT: true }).shape,
  ...givenAddressSettings.pick({ PORTAL_URL: true, CMS_URL: true }).shape,
});

export type PortalEnvironment = z.output<typeof portalEnvironmentSchema>;

/** What the portal needs to start. */
export function parsePortalEnvironment(source: NodeJS.ProcessEnv = process.env): PortalEnvironment {
  return parseEnvironment('portal', portalEnvironmentSchema, source);
}
