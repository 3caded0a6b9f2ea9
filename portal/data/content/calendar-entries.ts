import { siteTag } from '@cong-truong/domain/content/tags';
import { z } from 'zod';
import { startOfDay, wallTime } from '../../time/vietnam-time';
import { listOf, optionalText } from './parts/answer';
import { readContent } from './read-content';

const entry = z
  .object({
    documentId: z.string(),
    title: z.string(),
    startsAt: z.iso.datetime({ offset: true }),
    endsAt: z.iso.datetime({ offset: true }).nullish(),
    updatedAt: z.iso.datetime({ offset: true }),
    place: optionalText,
    description: optionalText,
  })
  .transform(({ startsAt, endsAt, updatedAt, ...event }) => ({
    ...event,
    starts: wallTime(new Date(startsAt)),
    ends: endsAt === null || endsAt === undefined ? null : wallTime(new Date(endsAt)),
    updated: new Date(updatedAt),
  }));

/** An event as a calendar program is told of it. */
export type CalendarEntry = Readonly<z.output<typeof entry>>;

/** @param firstMonth events from this month on, `2026-08` */
export async function calendarEntries(siteCode: string, firstMonth: string): Promise<readonly CalendarEntry[]> {
  const { items } = await readContent({
    query: {
      type: 'events',
      parameters: {
        filters: { siteCode: { $eq: siteCode }, startsAt: { $gte: startOfDay(`${firstMonth}-01`).toISOString() } },
        fields: ['title', 'startsAt', 'endsAt', 'place', 'description', 'updatedAt'],
        sort: ['startsAt:desc', 'documentId:desc'],
        pagination: { page: 1, pageSize: 100 },
      },
    },
    schema: listOf(entry),
    tags: [siteTag(siteCode)],
    keep: 'always',
  });
  return items.toReversed();
}
