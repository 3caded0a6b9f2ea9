import { cache } from 'react';
import { z } from 'zod';
import { readSiteList } from './read-site-list';

export const categorySchema = z.object({ name: z.string(), slug: z.string() });
/** What a school sorts its news by. */
export type Category = Readonly<z.output<typeof categorySchema>>;

export const listCategories = cache(async (siteCode: string): Promise<readonly Category[]> => {
  const { items } = await readSiteList({
    type: 'categories',
    siteCode,
    schema: categorySchema,
    fields: ['name', 'slug'],
    filters: { slug: { $notNull: 'true' } },
    sort: ['order:asc', 'name:asc'],
    pageSize: 30,
  });
  return items;
});
