import { z } from 'zod';
import { optionalText } from './parts/answer';
import { readSiteList } from './read-site-list';

const line = z.object({ label: z.string(), count: z.number().int().nullish() });
export const honourSchema = z.object({
  documentId: z.string(),
  title: z.string(),
  schoolYear: z.string(),
  summary: optionalText,
  lines: z
    .array(line)
    .nullish()
    .transform((list) => list ?? []),
});
/** What a school is proud of, in numbers: no child is named. */
export type Honour = Readonly<z.output<typeof honourSchema>>;

/** Newest first. */
export async function listHonours(siteCode: string, most = 6): Promise<readonly Honour[]> {
  const { items } = await readSiteList({
    type: 'honours',
    siteCode,
    schema: honourSchema,
    fields: ['title', 'schoolYear', 'summary'],
    populate: { lines: { fields: ['label', 'count'] } },
    sort: ['schoolYear:desc', 'title:asc'],
    pageSize: most,
  });
  return items;
}
