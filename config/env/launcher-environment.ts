import { z } from 'zod';
import { addressSettings, portSettings } from './addresses';
import { databaseSettings } from './database';
import { demonstrationSettings } from './demonstration';
import { formerJournalKeySettings, journalSealSettings } from './journal';
import { outboxSettings } from './outbox';
import { parseEnvironment } from './parse-environment';
import { intakeSettings, previewSettings, revalidationSettings } from './portal-secrets';
import { printingSettings } from './printing';
import { proxySettings } from './proxies';
import { redisServerSettings } from './redis';
import { smtpSettings } from './smtp';
import { storageSettings } from './storage';
import { strapiSettings } from './strapi';
import { mailboxSecretSettings, twilioSettings } from './twilio';

/** Everything a person can set, in the order in which `.env` shows it. */
export const SETTING_GROUPS = [
  { title: 'Dữ liệu', settings: storageSettings.extend(demonstrationSettings.shape) },
  { title: 'Địa chỉ và cổng', settings: portSettings.extend(addressSettings.shape).extend(proxySettings.shape) },
  { title: 'PostgreSQL', settings: databaseSettings },
  { title: 'Redis', settings: redisServerSettings },
  { title: 'Thư điện tử', settings: smtpSettings },
  { title: 'Tin nhắn SMS (Twilio)', settings: twilioSettings.extend(mailboxSecretSettings.shape) },
  { title: 'In ấn', settings: printingSettings },
  { title: 'Hàng đợi', settings: outboxSettings },
  { title: 'Dấu niêm nhật ký', settings: journalSealSettings.extend(formerJournalKeySettings.shape) },
  { title: 'Bí mật của trang quản trị (Strapi)', settings: strapiSettings },
  {
    title: 'Bí mật của cổng thông tin',
    settings: revalidationSettings.extend(intakeSettings.shape).extend(previewSettings.shape),
  },
] as const;

export const launcherEnvironmentSchema = z.object({
  ...storageSettings.shape,
  ...demonstrationSettings.shape,
  ...portSettings.shape,
  ...addressSettings.shape,
  ...proxySettings.shape,
  ...databaseSettings.shape,
  ...redisServerSettings.shape,
  ...smtpSettings.shape,
  ...twilioSettings.shape,
  ...mailboxSecretSettings.shape,
  ...printingSettings.shape,
  ...outboxSettings.shape,
  ...journalSealSettings.shape,
  ...formerJournalKeySettings.shape,
  ...strapiSettings.shape,
  ...revalidationSettings.shape,
  ...intakeSettings.shape,
  ...previewSettings.shape,
});

export type LauncherEnvironment = z.output<typeof launcherEnvironmentSchema>;

/** What `npm start` reads before it starts anything. */
export function parseLauncherEnvironment(source: NodeJS.ProcessEnv = process.env): LauncherEnvironment {
  return parseEnvironment('npm start', launcherEnvironmentSchema, source);
}
