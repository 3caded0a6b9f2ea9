import { siteTag } from '@cong-truong/domain/content/tags';
import { cache } from 'react';
import { z } from 'zod';
import { wallTime } from '../../time/vietnam-time';
import { listOf, optionalText, type Listing } from './parts/answer';
import { blocks } from './parts/blocks';
import { optionalPicture, PICTURE_FIELDS } from './parts/picture';
import { readContent } from './read-content';

export const ARTICLE_CATEGORIES = ['news', 'notice'] as const;
export type ArticleCategory = (typeof ARTICLE_CATEGORIES)[number];

export const ARTICLES_A_PAGE = 12;

const HEAD_FIELDS = ['title', 'slug', 'summary', 'category', 'publishedOn', 'publishedAt', 'pinned'] as const;

const headFields = {
  title: z.string(),
  slug: z.string(),
  summary: optionalText,
  category: z.enum(ARTICLE_CATEGORIES),
  publishedOn: z.iso.datetime({ offset: true }).nullish(),
  publishedAt: z.iso.datetime({ offset: true }),
  pinned: z.boolean().nullish(),
  cover: optionalPicture,
};

/** Editors may give an article another date than that of its publication, e.g. when old news is brought over. */
function dated<
  T extends { publishedOn?: string | null | undefined; publishedAt: string; pinned?: boolean | null | undefined },
>({ publishedOn, publishedAt, pinned, ...article }: T) {
  return { ...article, pinned: pinned === true, published: wallTime(new Date(publishedOn ?? publishedAt)) };
}

export const articleHeadSchema = z.object(headFields).transform(dated);
export const articleSchema = z.object({ ...headFields, body: blocks }).transform(dated);

export type ArticleHead = Readonly<z.output<typeof articleHeadSchema>>;
export type Article = Readonly<z.output<typeof articleSchema>>;

export interface ArticleListQuery {
  readonly siteCode: string;
  readonly category: ArticleCategory;
  readonly page?: number;
  readonly pageSize?: number;
}

/** Newest first, what is pinned above it. */
export async function listArticles(query: ArticleListQuery): Promise<Listing<ArticleHead>> {
  const { siteCode, category, page = 1, pageSize = ARTICLES_A_PAGE } = query;
  return readContent({
    query: {
      type: 'articles',
      parameters: {
        filters: { siteCode: { $eq: siteCode }, category: { $eq: category } },
        fields: HEAD_FIELDS,
        populate: { cover: PICTURE_FIELDS },
        sort: ['pinned:desc', 'publishedOn:desc', 'publishedAt:desc', 'documentId:asc'],
        pagination: { page, pageSize },
      },
    },
    schema: listOf(articleHeadSchema),
    tags: [siteTag(siteCode)],
    keep: page === 1 ? 'always' : 'found',
  });
}

export const articleBySlug = cache(async (siteCode: string, slug: string): Promise<Article | null> => {
  const { items } = await readContent({
    query: {
      type: 'articles',
      parameters: {
        filters: { siteCode: { $eq: siteCode }, slug: { $eq: slug } },
        fields: [...HEAD_FIELDS, 'body'],
        populate: { cover: PICTURE_FIELDS },
      },
    },
    schema: listOf(articleSchema),
    tags: [siteTag(siteCode)],
    keep: 'found',
  });
  return items[0] ?? null;
});
