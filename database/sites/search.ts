import type { Queryable } from '../connect';

/** What the search shows; each names a content type of the CMS. */
export const SEARCHED_KINDS = [
  'article',
  'page',
  'official-document',
  'event',
  'disclosure',
  'admission-notice',
  'timetable',
  'menu-week',
  'directory-entry',
  'question',
  'honour',
  'site-setting',
  'school',
  'authority',
] as const;
export type SearchedKind = (typeof SEARCHED_KINDS)[number];

export interface SearchQuery {
  /** As the visitor typed them: any letters, any signs, any length. */
  readonly words: string;
  /** One site and what is shared with all; null: every site. */
  readonly siteCode: string | null;
  readonly kind: SearchedKind | null;
  /** At most 50. */
  readonly limit: number;
  readonly offset: number;
}

/** A piece of text, and whether the visitor asked for it. */
export interface MarkedPiece {
  readonly text: string;
  readonly marked: boolean;
}

export interface SearchHit {
  readonly kind: SearchedKind;
  readonly documentId: string;
  readonly siteCode: string;
  /** Below the site, e.g. `/tin-tuc/khai-giang`. */
  readonly path: string;
  readonly title: string;
  readonly markedTitle: readonly MarkedPiece[];
  readonly excerpt: readonly MarkedPiece[];
  readonly publishedOn: Date;
}

export interface SearchResult {
  readonly hits: readonly SearchHit[];
  readonly total: number;
  /** Nothing has all the words: these are nearly the same. */
  readonly approximate: boolean;
}

interface HitRow {
  readonly kind: SearchedKind;
  readonly documentId: string;
  readonly siteCode: string;
  readonly path: string;
  readonly title: string;
  readonly markedTitle: string;
  readonly excerpt: string;
  readonly publishedOn: Date;
  readonly approximate: boolean;
  readonly total: number;
}

/** Best first: title before summary before body, a phrase before scattered words, new before old. One statement. */
export async function searchContent(db: Queryable, query: SearchQuery): Promise<SearchResult> {
  const { words, siteCode, kind, limit, offset } = query;
  const rows = await db.query<HitRow>(
    {
      name: 'search',
      text: `select kind, document_id as "documentId", site_code as "siteCode", path, title, marked_title as "markedTitle", excerpt,
       published_on as "publishedOn", approximate, total from edu.search($1, $2, $3, $4, $5)`,
    },
    [storable(words), siteCode, kind, limit, offset],
  );
  const [first] = rows;
  return {
    total: first?.total ?? 0,
    approximate: first?.approximate ?? false,
    hits: rows.map(({ approximate: _, total: __, markedTitle, excerpt, ...hit }) => ({
      ...hit,
      markedTitle: piecesOf(markedTitle),
      excerpt: piecesOf(excerpt),
    })),
  };
}

/** PostgreSQL takes no zero character; more than 300 characters nobody means. */
function storable(words: string): string {
  return words.slice(0, 300).replaceAll('\0', ' ');
}

const OPENS = '\u0001';
const CLOSES = '\u0002';

/** Texts hold neither mark: they are cleaned when they are indexed. */
export function piecesOf(headline: string): readonly MarkedPiece[] {
  return headline
    .split(OPENS)
    .flatMap((part, index) => {
      const [marked = '', plain = ''] = index === 0 ? ['', part] : part.split(CLOSES);
      return [
        { text: marked, marked: true },
        { text: plain, marked: false },
      ];
    })
    .filter(({ text }) => text !== '');
}
