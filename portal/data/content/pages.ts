import { siteTag } from '@cong-truong/domain/content/tags';
import { cache } from 'react';
import { z } from 'zod';
import { listOf } from './parts/answer';
import { blocks } from './parts/blocks';
import { tables, withTables } from './parts/tables';
import { readContent } from './read-content';

export const pageLinkSchema = z.object({ title: z.string(), slug: z.string() });
export const pageSchema = z.object({ title: z.string(), slug: z.string(), body: blocks, tables }).transform(withTables);

export type PageLink = Readonly<z.output<typeof pageLinkSchema>>;
export type Page = Readonly<z.output<typeof pageSchema>>;

/** A site's own pages in the order that the editor gave them. */
export const listPages = cache(async (siteCode: string): Promise<readonly PageLink[]> => {
  const { items } = await readContent({
    query: {
      type: 'pages',
      parameters: {
        filters: { siteCode: { $eq: siteCode } },
        fields: ['title', 'slug'],
        sort: ['order:asc', 'title:asc', 'documentId:asc'],
        pagination: { pageSize: 50 },
      },
    },
    schema: listOf(pageLinkSchema),
    tags: [siteTag(siteCode)],
    keep: 'always',
  });
  return items;
});

export const pageBySlug = cache(async (siteCode: string, slug: string): Promise<Page | null> => {
  const { items } = await readContent({
    query: {
      type: 'pages',
      parameters: {
        filters: { siteCode: { $eq: siteCode }, slug: { $eq: slug } },
        fields: ['title', 'slug', 'body', 'tables'],
      },
    },
    schema: listOf(pageSchema),
    tags: [siteTag(siteCode)],
    keep: 'found',
  });
  return items[0] ?? null;
});
