import { siteTag } from '@cong-truong/domain/content/tags';
import { z } from 'zod';
import { listOf, optionalText } from './parts/answer';
import { blocks } from './parts/blocks';
import { readContent } from './read-content';

const words = z.object({ englishIntroduction: blocks, englishContact: optionalText });
export type EnglishWords = Readonly<z.output<typeof words>>;

/** What the site says of itself in English; null where it has written nothing. */
export async function englishWords(siteCode: string): Promise<EnglishWords | null> {
  const { items } = await readContent({
    query: {
      type: 'site-settings',
      parameters: {
        filters: { siteCode: { $eq: siteCode } },
        fields: ['englishIntroduction', 'englishContact'],
        sort: ['documentId:asc'],
        pagination: { page: 1, pageSize: 1 },
      },
    },
    schema: listOf(words),
    tags: [siteTag(siteCode)],
    keep: 'always',
  });
  return items[0] ?? null;
}
