import { createHmac } from 'node:crypto';
import type { LauncherEnvironment } from '../env/launcher-environment';

export interface SmsAccount {
  readonly TWILIO_ACCOUNT_SID: string;
  readonly TWILIO_AUTH_TOKEN: string;
  readonly TWILIO_FROM: string;
  readonly TWILIO_API_BASE?: string;
}

/** The account of Twilio that was set, or one of the development gateway, always the same for the same secret. */
export function smsAccount(settings: LauncherEnvironment): SmsAccount {
  const { TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, TWILIO_FROM = 'CONGTRUONG', MAILBOX_SECRET, MAILBOX_PORT } = settings;
  if (TWILIO_ACCOUNT_SID !== undefined && TWILIO_AUTH_TOKEN !== undefined) {
    return { TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, TWILIO_FROM };
  }
  const derive = (use: string) => createHmac('sha256', MAILBOX_SECRET).update(use).digest('hex').slice(0, 32);
  return {
    TWILIO_ACCOUNT_SID: `AC${derive('account')}`,
    TWILIO_AUTH_TOKEN: derive('token'),
    TWILIO_FROM,
    TWILIO_API_BASE: `http://127.0.0.1:${MAILBOX_PORT}`,
  };
}

/** Do text messages stay on this machine? */
export function usesGateway(account: SmsAccount): boolean {
  return account.TWILIO_API_BASE !== undefined;
}
