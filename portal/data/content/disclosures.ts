import { z } from 'zod';
import { optionalDate } from './parts/answer';
import { blocks } from './parts/blocks';
import { FILE_FIELDS, optionalFile } from './parts/file';
import { tables, withTables } from './parts/tables';
import { readSiteList } from './read-site-list';

export const DISCLOSURE_CIRCULARS = ['tt36-2017', 'tt09-2024', 'tt37-2020'] as const;
export type DisclosureCircular = (typeof DISCLOSURE_CIRCULARS)[number];

/** In the order in which circular 09/2024 asks for them. */
export const DISCLOSURE_PARTS = [
  'general',
  'finance',
  'staff',
  'facilities',
  'programme',
  'plan',
  'results',
  'annualReport',
] as const;
export type DisclosurePart = (typeof DISCLOSURE_PARTS)[number];

export const disclosureSchema = z
  .object({
    documentId: z.string(),
    title: z.string(),
    schoolYear: z.string(),
    circular: z.enum(DISCLOSURE_CIRCULARS),
    part: z.enum(DISCLOSURE_PARTS),
    postedOn: optionalDate,
    dueOn: optionalDate,
    file: optionalFile,
    body: blocks,
    tables,
  })
  .transform(withTables);
/** What a school must make public (công khai). */
export type Disclosure = Readonly<z.output<typeof disclosureSchema>>;

/** Of all years, newest first: eight parts a year, kept for five years and longer. */
export async function listDisclosures(siteCode: string): Promise<readonly Disclosure[]> {
  const { items } = await readSiteList({
    type: 'disclosures',
    siteCode,
    schema: disclosureSchema,
    fields: ['title', 'schoolYear', 'circular', 'part', 'postedOn', 'dueOn', 'body', 'tables'],
    populate: { file: FILE_FIELDS },
    sort: ['schoolYear:desc', 'part:asc', 'postedOn:desc'],
    pageSize: 100,
  });
  return items;
}
