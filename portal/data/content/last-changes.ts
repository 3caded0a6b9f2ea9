import { siteTag } from '@cong-truong/domain/content/tags';
import { z } from 'zod';
import { listOf } from './parts/answer';
import { readContent } from './read-content';

/** What has pages of its own, each with a slug. */
export type PagedType = 'articles' | 'pages' | 'admission-notices';

const change = z
  .object({ slug: z.string(), updatedAt: z.iso.datetime({ offset: true }) })
  .transform(({ slug, updatedAt }) => ({ slug, updated: new Date(updatedAt) }));
export type Change = Readonly<z.output<typeof change>>;

/** A hundred a request; more than any school has written in ten years. */
const MOST_REQUESTS = 30;

/** When each page of a kind last changed, newest first: for search engines. */
export async function lastChanges(siteCode: string, type: PagedType): Promise<readonly Change[]> {
  const found: Change[] = [];
  for (let page = 1; page <= MOST_REQUESTS; page += 1) {
    const { items, pages } = await readContent({
      query: {
        type,
        parameters: {
          filters: { siteCode: { $eq: siteCode } },
          fields: ['slug', 'updatedAt'],
          sort: ['updatedAt:desc', 'documentId:asc'],
          pagination: { page, pageSize: 100 },
        },
      },
      schema: listOf(change),
      tags: [siteTag(siteCode)],
      keep: page === 1 ? 'always' : 'found',
    });
    found.push(...items);
    if (page >= pages) break;
  }
  return found;
}
