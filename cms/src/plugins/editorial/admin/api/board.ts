import { z } from 'zod';
import { read } from './request';

const siteSchema = z.object({
  schoolCode: z.string(),
  slug: z.string(),
  name: z.string(),
  lastUpdate: z.string().nullable(),
  silentDays: z.number(),
  items: z.record(z.string(), z.number()),
  missing: z.array(z.string()),
  overdue: z.number(),
  waiting: z.number(),
  brokenLinks: z.number(),
  outsideLinks: z.number(),
});
const boardSchema = z.object({ sites: z.array(siteSchema) });

export type SiteRow = z.infer<typeof siteSchema>;

export async function readBoard(signal: AbortSignal): Promise<readonly SiteRow[]> {
  return (await read('/board', boardSchema, signal)).sites;
}
