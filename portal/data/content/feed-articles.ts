import { siteTag } from '@cong-truong/domain/content/tags';
import { z } from 'zod';
import { ARTICLE_CATEGORIES } from './articles';
import { listOf, optionalText } from './parts/answer';
import { readContent } from './read-content';

const NEWEST = 30;

const article = z
  .object({
    title: z.string(),
    slug: z.string(),
    summary: optionalText,
    category: z.enum(ARTICLE_CATEGORIES),
    publishedOn: z.iso.datetime({ offset: true }).nullish(),
    publishedAt: z.iso.datetime({ offset: true }),
    updatedAt: z.iso.datetime({ offset: true }),
  })
  .transform(({ publishedOn, publishedAt, updatedAt, ...rest }) => ({
    ...rest,
    published: new Date(publishedOn ?? publishedAt),
    updated: new Date(updatedAt),
  }));
export type FeedArticle = Readonly<z.output<typeof article>>;

/** News and notices together, newest first; what is pinned stays in its place. */
export async function feedArticles(siteCode: string): Promise<readonly FeedArticle[]> {
  const { items } = await readContent({
    query: {
      type: 'articles',
      parameters: {
        filters: { siteCode: { $eq: siteCode } },
        fields: ['title', 'slug', 'summary', 'category', 'publishedOn', 'publishedAt', 'updatedAt'],
        sort: ['publishedOn:desc', 'publishedAt:desc', 'documentId:asc'],
        pagination: { page: 1, pageSize: NEWEST },
      },
    },
    schema: listOf(article),
    tags: [siteTag(siteCode)],
    keep: 'always',
  });
  return items;
}
