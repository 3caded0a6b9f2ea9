import { z } from 'zod';
import { read, send } from './request';

const findingSchema = z.object({
  kind: z.enum(['phone', 'idNumber', 'nameWithBirthday', 'nameWithScore']),
  field: z.string(),
  line: z.number(),
  excerpt: z.string(),
});

const standingSchema = z.object({
  review: z
    .object({
      state: z.enum(['submitted', 'returned', 'approved']),
      comment: z.string().nullable(),
      byName: z.string(),
      at: z.string(),
    })
    .nullable(),
  schedule: z
    .object({ publishAt: z.string().nullable(), unpublishAt: z.string().nullable(), lastError: z.string().nullable() })
    .nullable(),
  versions: z.array(z.object({ version: z.number(), action: z.string(), byName: z.string(), at: z.string() })),
  findings: z.array(findingSchema),
  asksForConsent: z.boolean(),
  publishAt: z.string().nullable(),
  may: z.object({ submit: z.boolean(), approve: z.boolean(), restore: z.boolean() }),
});

export type Standing = z.infer<typeof standingSchema>;
export type Finding = z.infer<typeof findingSchema>;
export type Consent = 'noChildren' | 'onFile';

export interface DocumentPlace {
  readonly uid: string;
  readonly documentId: string;
}

export const pathOf = ({ uid, documentId }: DocumentPlace): string => `/documents/${uid}/${documentId}`;

export function readStanding(place: DocumentPlace, signal: AbortSignal): Promise<Standing> {
  return read(pathOf(place), standingSchema, signal);
}

/** Answers to what was asked before; what was not asked is left out. */
export interface Answers {
  readonly consent?: Consent;
  readonly reason?: string;
  readonly note?: string;
  readonly comment?: string;
}

export function decide(
  place: DocumentPlace,
  step: 'submit' | 'return' | 'approve',
  answers: Answers,
): Promise<unknown> {
  return send(`${pathOf(place)}/${step}`, answers, z.unknown());
}

/** Where the portal shows the draft, for a quarter of an hour. */
export function openPreview(place: DocumentPlace): Promise<{ readonly url: string }> {
  return send(`${pathOf(place)}/preview`, {}, z.object({ url: z.url({ protocol: /^https?$/ }) }));
}
