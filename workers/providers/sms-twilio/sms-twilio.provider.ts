import twilio from 'twilio';
import type { Finding, Inquiry, OutgoingMessage, Provider, SendOutcome } from '../provider';
import { classifyFailure } from './classify-failure';
import { GatewayRequestClient } from './request-client';

export interface TwilioOptions {
  readonly accountSid: string;
  readonly authToken: string;
  readonly from: string;
  /** Another host that speaks Twilio's interface; left out: Twilio itself. */
  readonly apiBase?: string | undefined;
  /** Where the provider reports back. */
  readonly receiptUrl: (deliveryId: string) => string;
  readonly timeoutMs?: number;
}

export const TWILIO = 'twilio';

/** SMS through Twilio's Programmable Messaging. */
export function createTwilioProvider(options: TwilioOptions): Provider {
  const { accountSid, authToken, from, apiBase, receiptUrl, timeoutMs = 15_000 } = options;
  const client = twilio(accountSid, authToken, {
    timeout: timeoutMs,
    ...(apiBase === undefined ? {} : { httpClient: new GatewayRequestClient(apiBase, timeoutMs) }),
  });

  async function send(message: OutgoingMessage): Promise<SendOutcome> {
    try {
      const created = await client.messages.create({
        to: message.address,
        from,
        body: message.text,
        statusCallback: receiptUrl(message.deliveryId),
      });
      return { kind: 'accepted', providerMessageId: created.sid };
    } catch (error) {
      return classifyFailure(error);
    }
  }

  /** No list filter by date: a message that is still queued has no date of sending yet. */
  async function find({ message, since, known }: Inquiry): Promise<Finding> {
    try {
      const listed = await client.messages.list({ to: message.address, limit: 100 });
      const candidates = listed.filter(({ body, dateCreated }) => body === message.text && dateCreated >= since);
      const taken = await known(candidates.map(({ sid }) => sid));
      const own = candidates.find(({ sid }) => !taken.has(sid));
      return own ? { kind: 'found', providerMessageId: own.sid } : { kind: 'absent' };
    } catch (error) {
      return { kind: 'cannotTell', code: classifyFailure(error).code };
    }
  }

  return { name: TWILIO, dedupes: false, send, find, close: async () => undefined };
}
