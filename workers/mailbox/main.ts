import { parseMailboxEnvironment } from '@cong-truong/config/env/mailbox-environment';
import { createLogger } from '../program/logger';
import { startMailbox } from './mailbox';

const log = createLogger('mailbox');

/** The development mailbox: takes every mail and SMS of this machine and lets a person read them. Nothing leaves it. */
async function main(): Promise<void> {
  const environment = parseMailboxEnvironment();
  const mailbox = await startMailbox({
    folder: environment.MAILBOX_DIR,
    webPort: environment.MAILBOX_PORT,
    smtpPort: environment.MAILBOX_SMTP_PORT,
    account: { accountSid: environment.TWILIO_ACCOUNT_SID, authToken: environment.TWILIO_AUTH_TOKEN },
    withFaults: process.env['MAILBOX_FAULTS'] === '1',
    onFault: (error) => log.error({ err: error }, 'mailbox fault'),
  });
  log.info({ web: environment.MAILBOX_PORT, smtp: environment.MAILBOX_SMTP_PORT }, 'mailbox ready');
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void mailbox.close().finally(() => process.exit(0)));
  }
}

main().catch((error: unknown) => {
  log.fatal({ err: error }, 'mailbox did not start');
  process.exitCode = 1;
});
