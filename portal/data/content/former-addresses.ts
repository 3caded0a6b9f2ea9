import { siteTag } from '@cong-truong/domain/content/tags';
import { z } from 'zod';
import { addressKey } from '../../routing/address-key';
import { listOf } from './parts/answer';
import { readContent } from './read-content';

/** More than one site ever brought over, at a hundred a request. */
const MOST_PAGES = 30;

const movedSchema = z.object({
  slug: z.string(),
  formerSlugs: z
    .array(z.string())
    .nullish()
    .catch(null)
    .transform((list) => list ?? []),
});

/**
 * Where what once had other addresses is found today: names it was published under before, and paths on the school's old site.
 * Read whole and once a change of the site: a visitor who guesses addresses asks the CMS nothing.
 */
export async function formerAddresses(
  type: 'articles' | 'pages',
  siteCode: string,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { items, pages } = await readContent({
      query: {
        type,
        parameters: {
          filters: { siteCode: { $eq: siteCode }, formerSlugs: { $notNull: 'true' } },
          fields: ['slug', 'formerSlugs'],
          sort: ['documentId:asc'],
          pagination: { page, pageSize: 100 },
        },
      },
      schema: listOf(movedSchema),
      tags: [siteTag(siteCode)],
      keep: page === 1 ? 'always' : 'found',
    });
    for (const { slug, formerSlugs } of items) for (const former of formerSlugs) found.set(addressKey(former), slug);
    if (page >= pages) break;
  }
  return found;
}
