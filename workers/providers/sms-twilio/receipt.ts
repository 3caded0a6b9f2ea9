import twilio from 'twilio';
import { z } from 'zod';

export interface TwilioReceipt {
  readonly providerMessageId: string;
  readonly state: 'accepted' | 'delivered' | 'failed';
  readonly code: string | null;
}

const STATES: Readonly<Record<string, TwilioReceipt['state']>> = {
  accepted: 'accepted',
  queued: 'accepted',
  sending: 'accepted',
  sent: 'accepted',
  delivered: 'delivered',
  undelivered: 'failed',
  failed: 'failed',
};

const fields = z.object({
  MessageSid: z.string().min(1).max(64),
  MessageStatus: z.string(),
  ErrorCode: z.string().optional(),
});

/** Whether Twilio signed exactly this address and these fields. */
export function isSignedByTwilio(
  authToken: string,
  signature: string,
  url: string,
  body: Readonly<Record<string, string>>,
): boolean {
  return twilio.validateRequest(authToken, signature, url, { ...body });
}

/** @returns `null` when the fields are no report of a message */
export function readTwilioReceipt(body: Readonly<Record<string, string>>): TwilioReceipt | null {
  const parsed = fields.safeParse(body);
  const state = parsed.success ? STATES[parsed.data.MessageStatus] : undefined;
  if (!parsed.success || state === undefined) return null;
  const { MessageSid, ErrorCode } = parsed.data;
  return { providerMessageId: MessageSid, state, code: ErrorCode === undefined ? null : `twilio-${ErrorCode}` };
}
