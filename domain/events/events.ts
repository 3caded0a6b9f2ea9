import { z } from 'zod';

const term = z.union([z.literal(1), z.literal(2)]);

/**
 * What is told through the outbox. Payloads hold ids only, never personal data.
 * `key` says which events may be answered by one piece of work (all of one class and term by one recompute).
 */
export const EVENTS = {
  /** Marks or conduct of a class changed: its results are stale. */
  'class.changed': z.object({ classId: z.uuid(), term }),
  /** A principal asked to publish; the run row holds the rest. */
  'publication.requested': z.object({ runId: z.uuid() }),
  /** Somebody asked for the printed grade book of a class. */
  'gradeBook.requested': z.object({ runId: z.uuid() }),
  /** A delivery stands ready in the ledger. The channel says whose queue it waits in: each provider has its own pace. */
  'delivery.ready': z.object({ deliveryId: z.uuid(), channel: z.enum(['sms', 'email']) }),
  /** Public content of a site was published, unpublished or deleted. `siteCode` null: of every site. */
  'content.changed': z.object({ siteCode: z.string().nullable(), contentType: z.string(), documentId: z.string() }),
} as const;

export type Topic = keyof typeof EVENTS;
export type EventPayload<T extends Topic> = z.infer<(typeof EVENTS)[T]>;

/** The coalescing key of an event. */
export function eventKey<T extends Topic>(topic: T, payload: EventPayload<T>): string {
  // Parsed: the fields stand in the order of the schema, however the caller wrote them.
  const values = Object.values(EVENTS[topic].parse(payload)).map((value) => String(value));
  return topic === 'content.changed' ? values.slice(0, 2).join('/') : values.join('/');
}
