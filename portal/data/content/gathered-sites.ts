import { SITES_TAG } from '@cong-truong/domain/content/tags';
import { z } from 'zod';
import { listOf } from './parts/answer';
import { readContent } from './read-content';

/** More than the largest city has schools, at a hundred a request. */
const MOST_PAGES = 40;

/** The codes of the sites whose approver has agreed that the authorities above may show their news. */
export async function sitesThatShare(): Promise<ReadonlySet<string>> {
  const codes = new Set<string>();
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { items, pages } = await readContent({
      query: {
        type: 'site-settings',
        parameters: {
          filters: { consentToShare: { $eq: 'true' } },
          fields: ['siteCode'],
          sort: ['siteCode:asc', 'documentId:asc'],
          pagination: { page, pageSize: 100 },
        },
      },
      schema: listOf(z.object({ siteCode: z.string() })),
      tags: [SITES_TAG],
      keep: 'always',
    });
    for (const { siteCode } of items) codes.add(siteCode);
    if (page >= pages) break;
  }
  return codes;
}
