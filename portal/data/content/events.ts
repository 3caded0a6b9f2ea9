import { siteTag } from '@cong-truong/domain/content/tags';
import { z } from 'zod';
import { dayAfter, monthAfter, startOfDay, wallTime } from '../../time/vietnam-time';
import { listOf, optionalText } from './parts/answer';
import { readContent } from './read-content';

export const eventSchema = z
  .object({
    documentId: z.string(),
    title: z.string(),
    startsAt: z.iso.datetime({ offset: true }),
    endsAt: z.iso.datetime({ offset: true }).nullish(),
    place: optionalText,
    description: optionalText,
  })
  .transform(({ startsAt, endsAt, ...event }) => ({
    ...event,
    starts: wallTime(new Date(startsAt)),
    ends: endsAt === null || endsAt === undefined ? null : wallTime(new Date(endsAt)),
  }));
export type SchoolEvent = Readonly<z.output<typeof eventSchema>>;

/** Enough to hold all that is to come, whatever day it is. */
const LATEST = 100;

/** What is on today or later, soonest first. */
export async function upcomingEvents(siteCode: string, today: string): Promise<readonly SchoolEvent[]> {
  // Asked for without today's date: the answer stays good from one day to the next, also when the CMS is away.
  const latest = await readEvents(siteCode, {}, 'desc');
  return latest.filter(({ starts, ends }) => (ends ?? starts).day >= today).reverse();
}

/** @param month `2026-11` */
export async function eventsOfMonth(siteCode: string, month: string): Promise<readonly SchoolEvent[]> {
  const from = startOfDay(`${month}-01`).toISOString();
  const until = startOfDay(`${monthAfter(month, 1)}-01`).toISOString();
  return readEvents(siteCode, { startsAt: { $gte: from, $lt: until } }, 'asc');
}

/** What is on in the seven days from a Monday, also what began before. */
export async function eventsOfWeek(siteCode: string, monday: string): Promise<readonly SchoolEvent[]> {
  const last = dayAfter(monday, 6);
  const months = [...new Set([monthAfter(monday.slice(0, 7), -1), monday.slice(0, 7), last.slice(0, 7)])];
  const events = (await Promise.all(months.map((month) => eventsOfMonth(siteCode, month)))).flat();
  return events.filter(({ starts, ends }) => starts.day <= last && (ends ?? starts).day >= monday);
}

async function readEvents(
  siteCode: string,
  when: { readonly startsAt?: { readonly $gte: string; readonly $lt: string } },
  direction: 'asc' | 'desc',
): Promise<readonly SchoolEvent[]> {
  const { items } = await readContent({
    query: {
      type: 'events',
      parameters: {
        filters: { siteCode: { $eq: siteCode }, ...when },
        fields: ['title', 'startsAt', 'endsAt', 'place', 'description'],
        sort: [`startsAt:${direction}`, `documentId:${direction}`],
        pagination: { page: 1, pageSize: LATEST },
      },
    },
    schema: listOf(eventSchema),
    tags: [siteTag(siteCode)],
    keep: 'always',
  });
  return items;
}
