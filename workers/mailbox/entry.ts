import { z } from 'zod';

const text = z.string();

export const emailSchema = z.object({
  kind: z.literal('email'),
  id: text,
  receivedAt: text,
  messageId: text,
  from: text,
  /** Addresses alone. */
  to: z.array(text),
  /** As the header has them, with names. */
  toHeader: text,
  subject: text,
  text,
  html: text,
});

export const SMS_STATUSES = ['queued', 'sent', 'delivered', 'undelivered', 'failed'] as const;
export type SmsStatus = (typeof SMS_STATUSES)[number];

export const smsSchema = z.object({
  kind: z.literal('sms'),
  id: text,
  receivedAt: text,
  from: text,
  to: text,
  body: text,
  statusCallback: text.nullable(),
});

/** A later line of the file: what became of an SMS. */
export const smsStatusSchema = z.object({
  kind: z.literal('smsStatus'),
  id: text,
  at: text,
  status: z.enum(SMS_STATUSES),
});

export const lineSchema = z.discriminatedUnion('kind', [emailSchema, smsSchema, smsStatusSchema]);

export type ReceivedEmail = z.infer<typeof emailSchema>;
export type ReceivedSms = z.infer<typeof smsSchema>;
export type Line = z.infer<typeof lineSchema>;
export type StoredSms = ReceivedSms & { readonly status: SmsStatus };
export type Entry = ReceivedEmail | StoredSms;
