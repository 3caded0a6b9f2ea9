import { SITES_TAG, siteTag } from '@cong-truong/domain/content/tags';
import { videoAddress } from '@cong-truong/domain/content/video-address';
import { cache } from 'react';
import { z } from 'zod';
import { wallTime } from '../../time/vietnam-time';
import type { Parameters } from './cms-address';
import { listOf, optionalText, type Listing } from './parts/answer';
import { blocks } from './parts/blocks';
import { FILE_FIELDS, files } from './parts/file';
import { optionalPicture, PICTURE_FIELDS, pictures } from './parts/picture';
import { tables, withTables } from './parts/tables';
import { readContent } from './read-content';

export const ARTICLE_CATEGORIES = ['news', 'notice'] as const;
export type ArticleCategory = (typeof ARTICLE_CATEGORIES)[number];

export const ARTICLES_A_PAGE = 12;

const HEAD_FIELDS = [
  'title',
  'slug',
  'summary',
  'category',
  'categorySlug',
  'publishedOn',
  'publishedAt',
  'pinned',
  'siteCode',
  'videoUrl',
] as const;

const headFields = {
  title: z.string(),
  slug: z.string(),
  summary: optionalText,
  category: z.enum(ARTICLE_CATEGORIES),
  categorySlug: optionalText,
  publishedOn: z.iso.datetime({ offset: true }).nullish(),
  publishedAt: z.iso.datetime({ offset: true }),
  pinned: z.boolean().nullish(),
  siteCode: z.string(),
  videoUrl: z.string().nullish(),
  cover: optionalPicture,
};

interface Dated {
  readonly publishedOn?: string | null | undefined;
  readonly publishedAt: string;
  readonly pinned?: boolean | null | undefined;
  readonly videoUrl?: string | null | undefined;
}

/** Editors may give an article another date than that of its publication, e.g. when old news is brought over. */
function dated<T extends Dated>({ publishedOn, publishedAt, pinned, videoUrl, ...article }: T) {
  return {
    ...article,
    pinned: pinned === true,
    video: videoUrl === null || videoUrl === undefined ? null : videoAddress(videoUrl),
    published: wallTime(new Date(publishedOn ?? publishedAt)),
  };
}

export const articleHeadSchema = z.object(headFields).transform(dated);
export const articleSchema = z
  .object({ ...headFields, body: blocks, tables, gallery: pictures, attachments: files })
  .transform((article) => dated(withTables(article)));

export type ArticleHead = Readonly<z.output<typeof articleHeadSchema>>;
export type Article = Readonly<z.output<typeof articleSchema>>;

/** Whose articles a page shows. */
export interface Reader {
  readonly siteCode: string;
  /** Authorities above the site: what they share with all schools stands among its own. */
  readonly sharedFrom?: readonly string[];
  /** Sites that agreed to be shown here. */
  readonly gatheredFrom?: readonly string[];
}

/** The CMS reads lists of up to a hundred, and addresses of up to 16 KiB: about 45 bytes a site. */
const MOST_IN_A_LIST = 100;
const MOST_GATHERED = 300;

function inParts(codes: readonly string[]): readonly (readonly string[])[] {
  const parts = Math.ceil(codes.length / MOST_IN_A_LIST);
  return Array.from({ length: parts }, (_, index) => codes.slice(index * MOST_IN_A_LIST, (index + 1) * MOST_IN_A_LIST));
}

export function anyOfSites({ siteCode, sharedFrom = [], gatheredFrom = [] }: Reader): Parameters {
  const own: Parameters = { siteCode: { $eq: siteCode } };
  const others: readonly Parameters[] = [
    ...(sharedFrom.length === 0 ? [] : [{ sharedToAll: { $eq: 'true' }, siteCode: { $in: sharedFrom } }]),
    ...inParts(gatheredFrom.slice(0, MOST_GATHERED)).map((codes) => ({ siteCode: { $in: codes } })),
  ];
  if (others.length === 0) return own;
  return { $or: Object.fromEntries([own, ...others].map((filter, index) => [String(index), filter])) };
}

export const GALLERY_FILTER: Parameters = {
  $or: { '0': { gallery: { id: { $notNull: 'true' } } }, '1': { videoUrl: { $notNull: 'true' } } },
};

export interface ArticleListQuery extends Reader {
  readonly category?: ArticleCategory;
  /** A category of the school's own. */
  readonly categorySlug?: string;
  readonly page?: number;
  readonly pageSize?: number;
}

/** Newest first, what is pinned above it. */
export async function listArticles(query: ArticleListQuery): Promise<Listing<ArticleHead>> {
  const { category, categorySlug, page = 1, pageSize = ARTICLES_A_PAGE } = query;
  return readArticles(query, {
    filters: {
      ...anyOfSites(query),
      ...(category !== undefined && { category: { $eq: category } }),
      ...(categorySlug !== undefined && { categorySlug: { $eq: categorySlug } }),
    },
    // What a school pins is pinned at the school's.
    sort: [
      ...((query.gatheredFrom ?? []).length === 0 ? ['pinned:desc'] : []),
      'publishedOn:desc',
      'publishedAt:desc',
      'documentId:asc',
    ],
    pagination: { page, pageSize },
  });
}

/** What a site has in pictures: articles with a gallery or a video, newest first. */
export async function listGalleries(
  siteCode: string,
  { page = 1, pageSize = ARTICLES_A_PAGE } = {},
): Promise<Listing<ArticleHead>> {
  return readArticles(
    { siteCode },
    {
      filters: { siteCode: { $eq: siteCode }, ...GALLERY_FILTER },
      sort: ['publishedOn:desc', 'publishedAt:desc', 'documentId:asc'],
      pagination: { page, pageSize },
    },
  );
}

async function readArticles(
  { siteCode, sharedFrom = [], gatheredFrom = [] }: Reader,
  parameters: Parameters & { readonly pagination: { readonly page: number; readonly pageSize: number } },
): Promise<Listing<ArticleHead>> {
  return readContent({
    query: {
      type: 'articles',
      parameters: { ...parameters, fields: HEAD_FIELDS, populate: { cover: PICTURE_FIELDS } },
    },
    schema: listOf(articleHeadSchema),
    // What a school that lets its news be gathered changes is told to all sites.
    tags: [...[siteCode, ...sharedFrom].map(siteTag), ...(gatheredFrom.length === 0 ? [] : [SITES_TAG])],
    keep: parameters.pagination.page === 1 ? 'always' : 'found',
  });
}

/** The site's own article of that name; else one that an authority above shares under it. */
export const articleBySlug = cache(
  async (siteCode: string, slug: string, sharedFrom: readonly string[] = []): Promise<Article | null> => {
    const { items } = await readContent({
      query: {
        type: 'articles',
        parameters: {
          filters: { ...anyOfSites({ siteCode, sharedFrom }), slug: { $eq: slug } },
          fields: [...HEAD_FIELDS, 'body', 'tables'],
          populate: { cover: PICTURE_FIELDS, gallery: PICTURE_FIELDS, attachments: FILE_FIELDS },
          sort: ['documentId:asc'],
        },
      },
      schema: listOf(articleSchema),
      tags: [siteCode, ...sharedFrom].map(siteTag),
      keep: 'found',
    });
    return items.find((article) => article.siteCode === siteCode) ?? items[0] ?? null;
  },
);
