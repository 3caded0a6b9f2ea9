import { SITES_TAG } from '@cong-truong/domain/content/tags';
import { cache } from 'react';
import type { z } from 'zod';
import { listOf } from './parts/answer';
import { readContent } from './read-content';
import { AUTHORITY_QUERY, authoritySchema, type Authority } from './authority';
import { SCHOOL_QUERY, schoolSchema, type School } from './school';

/** What has a public site. */
export type Site = School | Authority;

/** More than the largest city has, at a hundred a request. */
const MOST_PAGES = 40;

export const schoolBySlug = cache(async (slug: string): Promise<School | null> => {
  const { items } = await readContent({
    query: { type: 'schools', parameters: { ...SCHOOL_QUERY, filters: { slug: { $eq: slug } } } },
    schema: listOf(schoolSchema),
    tags: [SITES_TAG],
    keep: 'found',
  });
  return items[0] ?? null;
});

export const authorityBySlug = cache(async (slug: string): Promise<Authority | null> => {
  const { items } = await readContent({
    query: { type: 'authorities', parameters: { ...AUTHORITY_QUERY, filters: { slug: { $eq: slug } } } },
    schema: listOf(authoritySchema),
    tags: [SITES_TAG],
    keep: 'found',
  });
  return items[0] ?? null;
});

export const allSchools = cache((): Promise<readonly School[]> => readAll('schools', SCHOOL_QUERY, schoolSchema));

export const allAuthorities = cache((): Promise<readonly Authority[]> =>
  readAll('authorities', AUTHORITY_QUERY, authoritySchema),
);

async function readAll<S extends z.ZodType>(
  type: 'schools' | 'authorities',
  fields: typeof SCHOOL_QUERY | typeof AUTHORITY_QUERY,
  schema: S,
): Promise<readonly z.output<S>[]> {
  const found: z.output<S>[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { items, pages } = await readContent({
      query: {
        type,
        parameters: { ...fields, sort: ['name:asc', 'documentId:asc'], pagination: { page, pageSize: 100 } },
      },
      schema: listOf(schema),
      tags: [SITES_TAG],
      keep: 'always',
    });
    found.push(...items);
    if (page >= pages) break;
  }
  return found;
}
