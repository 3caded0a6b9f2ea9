import type { Database } from '../connect';
import { documentId } from './identifiers';

export interface ArticleFixture {
  readonly siteCode: string;
  readonly title: string;
  readonly summary?: string;
  readonly slug?: string;
  readonly body?: readonly unknown[];
  readonly tables?: readonly unknown[];
  /** ISO date and time of UTC. */
  readonly publishedOn?: string;
  readonly sharedToAll?: boolean;
  readonly draft?: boolean;
}

/** A published article with the draft that Strapi keeps beside it; with `draft`, the draft alone. @returns its documentId */
export async function makeArticle(owner: Database, article: ArticleFixture): Promise<string> {
  const {
    siteCode,
    title,
    summary = null,
    body = [],
    tables = null,
    publishedOn = '2026-11-01T01:00:00Z',
    sharedToAll = false,
  } = article;
  const id = documentId();
  const { slug = `bai-${id}`, draft = false } = article;
  await owner.execute(
    `insert into public.articles
       (document_id, title, slug, summary, body, tables, category, published_on, shared_to_all, site_code, published_at)
     select $1, $2, $3, $4, $5, $10, 'news', $6::timestamp, $7, $8, row.at
     from (values (null::timestamp), ('2026-11-02'::timestamp)) as row (at) where row.at is null or not $9`,
    [
      id,
      title,
      slug,
      summary,
      JSON.stringify(body),
      publishedOn.replace('Z', ''),
      sharedToAll,
      siteCode,
      draft,
      JSON.stringify(tables),
    ],
  );
  return id;
}

/** A paragraph of Strapi's blocks. */
export function paragraph(...pieces: readonly (string | { readonly text: string; readonly url: string })[]): unknown {
  return {
    type: 'paragraph',
    children: pieces.map((piece) =>
      typeof piece === 'string'
        ? { type: 'text', text: piece }
        : { type: 'link', url: piece.url, children: [{ type: 'text', text: piece.text }] },
    ),
  };
}

/** Takes an article from the site; the draft stays. */
export async function unpublishArticle(owner: Database, id: string): Promise<void> {
  await owner.execute('delete from public.articles where document_id = $1 and published_at is not null', [id]);
}
