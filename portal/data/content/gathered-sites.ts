import { SITES_TAG } from '@cong-truong/domain/content/tags';
import { z } from 'zod';
import { listOf } from './parts/answer';
import { readContent } from './read-content';

/** As many as one request to the CMS can name. */
const MOST = 100;

/** The codes of the sites whose approver has agreed that the authorities above may show their news. */
export async function sitesThatShare(): Promise<ReadonlySet<string>> {
  const { items } = await readContent({
    query: {
      type: 'site-settings',
      parameters: {
        filters: { consentToShare: { $eq: 'true' } },
        fields: ['siteCode'],
        sort: ['siteCode:asc', 'documentId:asc'],
        pagination: { page: 1, pageSize: MOST },
      },
    },
    schema: listOf(z.object({ siteCode: z.string() })),
    tags: [SITES_TAG],
    keep: 'always',
  });
  return new Set(items.map(({ siteCode }) => siteCode));
}
