import type { SearchedKind } from '@cong-truong/database/sites/search';

/** The kinds as people know them; an address names each by its slug. */
export const SEARCH_KINDS: Readonly<Record<SearchedKind, { readonly slug: string; readonly label: string }>> = {
  article: { slug: 'tin-bai', label: 'Tin bài' },
  page: { slug: 'gioi-thieu', label: 'Giới thiệu' },
  'official-document': { slug: 'van-ban', label: 'Văn bản' },
  event: { slug: 'lich', label: 'Lịch' },
  disclosure: { slug: 'cong-khai', label: 'Công khai' },
  'admission-notice': { slug: 'tuyen-sinh', label: 'Tuyển sinh' },
  timetable: { slug: 'thoi-khoa-bieu', label: 'Thời khóa biểu' },
  'menu-week': { slug: 'thuc-don', label: 'Thực đơn' },
  'directory-entry': { slug: 'danh-ba', label: 'Danh bạ' },
  question: { slug: 'hoi-dap', label: 'Hỏi đáp' },
  honour: { slug: 'vinh-danh', label: 'Vinh danh' },
  'site-setting': { slug: 'english', label: 'English' },
  school: { slug: 'truong', label: 'Trường' },
  authority: { slug: 'co-quan', label: 'Cơ quan' },
};

export const RESULTS_A_PAGE = 15;
/** Nobody reads further; whoever wants more asks more exactly. */
export const MOST_RESULT_PAGES = 20;
const MOST_LETTERS = 200;

/** Whether every site is searched, or the one that the visitor is at. */
export type Scope = 'here' | 'everywhere';

export interface SearchRequest {
  readonly words: string;
  readonly kind: SearchedKind | null;
  readonly scope: Scope;
  readonly page: number;
}

/** Reads the address of a search. What makes no sense is passed over: a search never fails for its address. */
export function searchRequest(parameters: URLSearchParams, usual: Scope): SearchRequest {
  const page = Number(/^[1-9]\d?$/.exec(parameters.get('trang') ?? '')?.[0] ?? 1);
  const scope = parameters.get('o');
  return {
    words: wordsOf(parameters.get('q') ?? ''),
    kind: kindOf(parameters.get('loai')),
    scope: scope === 'moi-trang' ? 'everywhere' : scope === 'trang-nay' ? 'here' : usual,
    page: Math.min(page, MOST_RESULT_PAGES),
  };
}

/** The address of a search, without what is usual. */
export function searchAddress(path: string, { words, kind, scope, page }: SearchRequest, usual: Scope): string {
  const parameters = new URLSearchParams({ q: words });
  if (kind !== null) parameters.set('loai', SEARCH_KINDS[kind].slug);
  if (scope !== usual) parameters.set('o', scope === 'everywhere' ? 'moi-trang' : 'trang-nay');
  if (page > 1) parameters.set('trang', String(page));
  return `${path}?${parameters}`;
}

/** One letter finds everything. */
export function isTooShort(words: string): boolean {
  return (words.match(/[\p{L}\p{N}]/gu) ?? []).length < 2;
}

function wordsOf(text: string): string {
  return (
    text
      .normalize('NFC')
      // eslint-disable-next-line no-control-regex -- control characters are what is looked for
      .replace(/[\u0000-\u001f\u007f\s]+/g, ' ')
      .trim()
      .slice(0, MOST_LETTERS)
  );
}

function kindOf(slug: string | null): SearchedKind | null {
  for (const kind in SEARCH_KINDS) if (isKind(kind) && SEARCH_KINDS[kind].slug === slug) return kind;
  return null;
}

export function isKind(text: string): text is SearchedKind {
  return Object.hasOwn(SEARCH_KINDS, text);
}
