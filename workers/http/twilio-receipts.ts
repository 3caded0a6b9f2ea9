import type { IncomingMessage } from 'node:http';
import type { Database } from '@cong-truong/database/connect';
import { applyReceipt } from '@cong-truong/database/deliveries/apply-receipt';
import { z } from 'zod';
import type { Logger } from '../program/logger';
import { isSignedByTwilio, readTwilioReceipt } from '../providers/sms-twilio/receipt';
import { TWILIO } from '../providers/sms-twilio/sms-twilio.provider';
import { readForm } from './read-body';
import { json, type Answer, type Handler } from './serve';

export interface TwilioReceiptOptions {
  readonly database: Database;
  readonly authToken: string;
  /** The address that this program has for the provider. */
  readonly publicUrl: string;
  readonly log: Logger;
}

const PATH = '/receipts/twilio';

/** Where Twilio reports what became of a delivery's message. The delivery's id is part of what is signed. */
export function twilioReceiptUrl(publicUrl: string, deliveryId: string): string {
  return `${publicUrl}${PATH}?delivery=${deliveryId}`;
}

/** Takes Twilio's reports. Whoever cannot sign learns nothing and changes nothing; the same report again changes nothing more. */
export function createTwilioReceipts({ database, authToken, publicUrl, log }: TwilioReceiptOptions): Handler {
  return async (request, url) => {
    if (url.pathname !== PATH) return null;
    if (request.method !== 'POST') return json(405, { error: 'POST only' });
    const body = await readForm(request, 16 * 1024);
    if (!isSignedByTwilio(authToken, signatureOf(request), `${publicUrl}${request.url ?? ''}`, body)) {
      log.warn('a receipt without a valid signature was refused');
      return json(403, { error: 'signature' });
    }
    return apply(body, url);
  };

  async function apply(body: Readonly<Record<string, string>>, url: URL): Promise<Answer> {
    const receipt = readTwilioReceipt(body);
    if (!receipt) return json(422, { error: 'no report of a message' });
    const { providerMessageId, state, code } = receipt;
    const deliveryId = z.uuid().safeParse(url.searchParams.get('delivery')).data;
    const result = await applyReceipt(database, {
      provider: TWILIO,
      providerMessageId,
      deliveryId,
      state,
      errorCode: code ?? undefined,
    });
    return result === 'unknownMessage' ? json(404, { error: 'unknown message' }) : { status: 204 };
  }
}

function signatureOf(request: IncomingMessage): string {
  const header = request.headers['x-twilio-signature'];
  return typeof header === 'string' ? header : '';
}
