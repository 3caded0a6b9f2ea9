import type { WorkersEnvironment } from '@cong-truong/config/env/workers-environment';
import { twilioReceiptUrl } from '../http/twilio-receipts';
import { createSmtpProvider } from '../providers/email-smtp/email-smtp.provider';
import type { Channel, Provider } from '../providers/provider';
import { createTwilioProvider } from '../providers/sms-twilio/sms-twilio.provider';

/** The way out for each channel. */
export function createProviders(environment: WorkersEnvironment): Readonly<Record<Channel, Provider>> {
  const { SMTP_URL, MAIL_FROM, TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, TWILIO_FROM, TWILIO_API_BASE, WORKERS_URL } =
    environment;
  return {
    email: createSmtpProvider({ url: SMTP_URL, from: MAIL_FROM }),
    sms: createTwilioProvider({
      accountSid: TWILIO_ACCOUNT_SID,
      authToken: TWILIO_AUTH_TOKEN,
      from: TWILIO_FROM,
      apiBase: TWILIO_API_BASE,
      receiptUrl: (deliveryId) => twilioReceiptUrl(WORKERS_URL, deliveryId),
    }),
  };
}
