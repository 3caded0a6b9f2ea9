import { z } from 'zod';
import { givenAddressSettings, portSettings } from './addresses';
import { appDatabaseSettings } from './database';
import { journalSealSettings } from './journal';
import { outboxSettings } from './outbox';
import { parseEnvironment } from './parse-environment';
import { revalidationSettings } from './portal-secrets';
import { printingSettings } from './printing';
import { redisSettings } from './redis';
import { mailSenderSettings } from './smtp';
import { filesSettings } from './storage';
import { smsSenderSettings } from './twilio';

export const workersEnvironmentSchema = z.object({
  ...appDatabaseSettings.shape,
  ...redisSettings.shape,
  ...revalidationSettings.shape,
  ...mailSenderSettings.shape,
  ...smsSenderSettings.shape,
  ...printingSettings.shape,
  ...filesSettings.shape,
  ...outboxSettings.shape,
  ...journalSealSettings.shape,
  ...portSettings.pick({ WORKERS_PORT: true }).shape,
  ...givenAddressSettings.pick({ WORKERS_URL: true, PORTAL_URL: true }).shape,
});

export type WorkersEnvironment = z.output<typeof workersEnvironmentSchema>;

/** What the workers need to start. */
export function parseWorkersEnvironment(source: NodeJS.ProcessEnv = process.env): WorkersEnvironment {
  return parseEnvironment('workers', workersEnvironmentSchema, source);
}
