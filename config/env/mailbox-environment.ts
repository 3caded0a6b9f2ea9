import { z } from 'zod';
import { portSettings } from './addresses';
import { parseEnvironment } from './parse-environment';
import { mailboxFolderSettings } from './storage';
import { smsSenderSettings } from './twilio';

export const mailboxEnvironmentSchema = z.object({
  ...portSettings.pick({ MAILBOX_PORT: true, MAILBOX_SMTP_PORT: true }).shape,
  ...mailboxFolderSettings.shape,
  ...smsSenderSettings.pick({ TWILIO_ACCOUNT_SID: true, TWILIO_AUTH_TOKEN: true }).shape,
});

export type MailboxEnvironment = z.output<typeof mailboxEnvironmentSchema>;

/** What the development mailbox needs to start. */
export function parseMailboxEnvironment(source: NodeJS.ProcessEnv = process.env): MailboxEnvironment {
  return parseEnvironment('mailbox', mailboxEnvironmentSchema, source);
}
