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
const brokenSchema = z.object({
  siteCode: z.string(),
  documentId: z.string(),
  title: z.string(),
  url: z.string(),
  result: z.string().nullable(),
  checkedAt: z.string().nullable(),
});
const hostSchema = z.object({
  host: z.string(),
  links: z.number(),
  since: z.string(),
  siteCodes: z.array(z.string()),
});
const boardSchema = z.object({
  sites: z.array(siteSchema),
  broken: z.array(brokenSchema),
  hosts: z.array(hostSchema),
});

export type Board = z.infer<typeof boardSchema>;
export type SiteRow = z.infer<typeof siteSchema>;

export function readBoard(signal: AbortSignal): Promise<Board> {
  return read('/board', boardSchema, signal);
}
