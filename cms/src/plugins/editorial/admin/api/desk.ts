import { z } from 'zod';
import { read } from './request';

const row = z.object({
  type: z.string(),
  documentId: z.string(),
  siteCode: z.string(),
  kind: z.string(),
  title: z.string(),
});
const reviewRow = row.extend({ comment: z.string().nullable(), byName: z.string(), at: z.string() });
const scheduleRow = row.extend({
  publishAt: z.string().nullable(),
  unpublishAt: z.string().nullable(),
  lastError: z.string().nullable(),
});

const deskSchema = z.object({
  waiting: z.array(reviewRow),
  returned: z.array(reviewRow),
  schedules: z.array(scheduleRow),
  may: z.object({ approve: z.boolean(), import: z.boolean(), board: z.boolean() }),
});

export type Desk = z.infer<typeof deskSchema>;
export type ReviewRow = z.infer<typeof reviewRow>;
export type ScheduleRow = z.infer<typeof scheduleRow>;

export function readDesk(signal: AbortSignal): Promise<Desk> {
  return read('/desk', deskSchema, signal);
}
