import { setTimeout as delay } from 'node:timers/promises';
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks';
import type { ReceivedSms, SmsStatus } from '../entry';
import type { SmsFault } from '../faults';
import type { MailboxStore } from '../store';
import type { GatewayAccount } from './credentials';

export interface CallbackOptions {
  readonly account: GatewayAccount;
  readonly store: MailboxStore;
  readonly onFault: (error: unknown) => void;
  /** Between two reports. */
  readonly stepMs?: number;
}

/** Tells the sender what becomes of its messages, signed as Twilio signs. */
export function createCallbacks({ account, store, onFault, stepMs = 400 }: CallbackOptions) {
  async function report(sms: ReceivedSms, status: SmsStatus): Promise<void> {
    await store.setSmsStatus(sms.id, status, new Date().toISOString());
    if (sms.statusCallback === null) return;
    const fields = {
      AccountSid: account.accountSid,
      ApiVersion: '2010-04-01',
      From: sms.from,
      MessageSid: sms.id,
      MessageStatus: status,
      SmsSid: sms.id,
      SmsStatus: status,
      To: sms.to,
    };
    await post(sms.statusCallback, fields, account.authToken);
  }

  /** The reports of one message, one after the other. */
  async function run(sms: ReceivedSms, statuses: readonly SmsStatus[]): Promise<void> {
    for (const status of statuses) {
      await delay(stepMs);
      await report(sms, status).catch(onFault);
    }
  }

  return {
    now: report,
    start: (sms: ReceivedSms, fault: SmsFault): void => void run(sms, statusesFor(fault)),
  };
}

function statusesFor(fault: SmsFault): readonly SmsStatus[] {
  switch (fault) {
    case 'noCallbacks':
      return [];
    case 'duplicateCallbacks':
      return ['sent', 'sent', 'delivered', 'delivered'];
    case 'reorderedCallbacks':
      return ['delivered', 'sent', 'queued'];
    default:
      return ['sent', 'delivered'];
  }
}

const ATTEMPTS = 4;

/** Asked again while nobody is there: the workers may just be starting anew. */
async function post(address: string, fields: Readonly<Record<string, string>>, authToken: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { status } = await fetch(address, {
        method: 'POST',
        headers: { 'x-twilio-signature': getExpectedTwilioSignature(authToken, address, fields) },
        body: new URLSearchParams(fields),
        signal: AbortSignal.timeout(10_000),
      });
      if (status < 500) return;
      throw new Error(`the receipt was answered ${status}`);
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
      await delay(attempt * 1_500);
    }
  }
}
