import { z } from 'zod';
import { blocks } from './parts/blocks';
import { FILE_FIELDS, optionalFile } from './parts/file';
import { tables, withTables } from './parts/tables';
import { readSiteList } from './read-site-list';

export const timetableSchema = z
  .object({
    documentId: z.string(),
    title: z.string(),
    appliesFrom: z.iso.date(),
    file: optionalFile,
    body: blocks,
    tables,
  })
  .transform(withTables);
export type Timetable = Readonly<z.output<typeof timetableSchema>>;

/** Newest first. */
export async function listTimetables(siteCode: string): Promise<readonly Timetable[]> {
  const { items } = await readSiteList({
    type: 'timetables',
    siteCode,
    schema: timetableSchema,
    fields: ['title', 'appliesFrom', 'body', 'tables'],
    populate: { file: FILE_FIELDS },
    sort: ['appliesFrom:desc', 'title:asc'],
    pageSize: 30,
  });
  return items;
}

export interface TimetablesByTime {
  /** All that began on the latest day that has come: a school may post one for each session or grade. */
  readonly now: readonly Timetable[];
  /** Announced, soonest first. */
  readonly coming: readonly Timetable[];
  readonly past: readonly Timetable[];
}

export function timetablesByTime(timetables: readonly Timetable[], today: string): TimetablesByTime {
  const begun = timetables.filter(({ appliesFrom }) => appliesFrom <= today);
  const since = begun.reduce((latest, { appliesFrom }) => (appliesFrom > latest ? appliesFrom : latest), '');
  return {
    now: begun.filter(({ appliesFrom }) => appliesFrom === since),
    coming: timetables.filter(({ appliesFrom }) => appliesFrom > today).reverse(),
    past: begun.filter(({ appliesFrom }) => appliesFrom !== since),
  };
}
