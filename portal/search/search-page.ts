import { html, type Html } from '../family/page/html';
import { pageTop } from '../framed/framed-parts';
import { wallTime, writtenDay } from '../time/vietnam-time';
import type { MarkedPiece, SearchedKind } from '@cong-truong/database/sites/search';
import type { Found } from './found';
import { isKind, searchAddress, SEARCH_KINDS, type Scope, type SearchRequest } from './search-request';

export interface SearchPage {
  readonly request: SearchRequest;
  readonly usual: Scope;
  readonly siteName: string;
  /** This search's own address, and the site's first page. */
  readonly path: string;
  readonly home: string;
  readonly outcome: Outcome;
}

export type Outcome =
  | { readonly kind: 'nothingAsked' | 'tooShort' | 'busy' }
  | { readonly kind: 'tooOften'; readonly seconds: number }
  | {
      readonly kind: 'answered';
      readonly found: readonly Found[];
      readonly total: number;
      readonly pages: number;
      readonly approximate: boolean;
    };

export function searchPage(page: SearchPage): { readonly title: string; readonly content: Html } {
  const { request, siteName, home, outcome } = page;
  const title = request.words === '' ? 'Tìm kiếm' : `Tìm “${request.words}”`;
  return {
    title: `${title} | ${siteName}`,
    content: html`${pageTop('Tìm kiếm', home)}
      <div class="framed-body">
        ${form(page)} ${outcome.kind !== 'nothingAsked' && outcome.kind !== 'tooShort' && filters(page)}
        <section aria-label="Kết quả" class="search-results">${results(page)}</section>
      </div>`,
  };
}

function form({ request, usual, path }: SearchPage): Html {
  return html`<form role="search" method="get" action="${path}" class="search-form">
    <label for="tu-can-tim">Từ cần tìm</label>
    <div>
      <input
        id="tu-can-tim"
        name="q"
        type="search"
        value="${request.words}"
        maxlength="200"
        autocomplete="off"
        enterkeyhint="search"
        aria-describedby="cach-tim"
      /><button>Tìm</button>
    </div>
    <p id="cach-tim">Gõ có dấu hay không dấu đều được, từ nào trước cũng được.</p>
    ${request.kind !== null && html`<input type="hidden" name="loai" value="${SEARCH_KINDS[request.kind].slug}" />`}
    ${
      request.scope !== usual &&
      html`<input type="hidden" name="o" value="${request.scope === 'everywhere' ? 'moi-trang' : 'trang-nay'}" />`
    }
  </form>`;
}

function filters(page: SearchPage): Html {
  const { request, usual, path } = page;
  const to = (change: Partial<SearchRequest>) => searchAddress(path, { ...request, page: 1, ...change }, usual);
  const choice = (text: string, chosen: boolean, href: string) =>
    html`<li><a href="${href}" ${chosen && html`aria-current="true"`}>${text}</a></li>`;
  const kinds = Object.keys(SEARCH_KINDS)
    .filter(isKind)
    .filter((kind) => isOffered(kind, request.scope));
  return html`<nav aria-label="Lọc kết quả" class="search-filters">
    <ul>
      ${choice('Trang này', request.scope === 'here', to({ scope: 'here', kind: null }))}
      ${choice('Mọi trường', request.scope === 'everywhere', to({ scope: 'everywhere', kind: null }))}
    </ul>
    <ul>
      ${choice('Tất cả', request.kind === null, to({ kind: null }))}
      ${kinds.map((kind) => choice(SEARCH_KINDS[kind].label, kind === request.kind, to({ kind })))}
    </ul>
  </nav>`;
}

function isOffered(kind: SearchedKind, scope: Scope): boolean {
  return scope === 'everywhere' || (kind !== 'school' && kind !== 'authority');
}

function results(page: SearchPage): Html {
  const { outcome, request } = page;
  switch (outcome.kind) {
    case 'nothingAsked':
      return say('Tìm trong tin bài, thông báo, văn bản, lịch và mọi trang khác đã đăng.');
    case 'tooShort':
      return say('Xin gõ ít nhất hai chữ cái.');
    case 'busy':
      return say(
        'Chưa tìm được vì máy chủ đang bận. Xin thử lại sau ít phút; các trang khác vẫn xem được bình thường.',
      );
    case 'tooOften':
      return say(`Vừa có quá nhiều lượt tìm từ đường mạng này. Xin thử lại sau ${outcome.seconds} giây.`);
    case 'answered':
      return outcome.found.length === 0 ? nothing(request) : answers(page, outcome);
  }
}

function say(text: string): Html {
  return html`<p class="search-say" role="status">${text}</p>`;
}

function nothing({ words, page }: SearchRequest): Html {
  if (page > 1) return say('Không còn kết quả nào ở trang này.');
  return html`<div class="search-say" role="status">
    <p>Không tìm thấy trang nào có “${words}”.</p>
    <p>Thử bớt từ, xem lại cách viết, hoặc chọn “Tất cả” và “Mọi trường”.</p>
  </div>`;
}

function answers(page: SearchPage, outcome: Extract<Outcome, { kind: 'answered' }>): Html {
  const { found, total, approximate } = outcome;
  return html`<p class="search-count" role="status">
      ${approximate ? 'Không có trang nào đủ các từ ấy; những trang gần giống:' : `${total.toLocaleString('vi-VN')} kết quả`}
    </p>
    <ol>
      ${found.map(hit)}
    </ol>
    ${pager(page, outcome.pages)}`;
}

function hit({ address, kind, siteName, publishedOn, markedTitle, excerpt }: Found): Html {
  const day = wallTime(publishedOn).day;
  return html`<li>
    <h2><a href="${address}">${marked(markedTitle)}</a></h2>
    <p class="search-of">
      ${SEARCH_KINDS[kind].label}${siteName !== null && ` · ${siteName}`} ·
      <time datetime="${day}">${writtenDay(day)}</time>
    </p>
    ${excerpt.length > 0 && html`<p>${marked(excerpt)}</p>`}
  </li>`;
}

function marked(pieces: readonly MarkedPiece[]): readonly Html[] {
  return pieces.map((piece) => (piece.marked ? html`<mark>${piece.text}</mark>` : html`${piece.text}`));
}

function pager({ request, usual, path }: SearchPage, pages: number): Html | false {
  if (pages <= 1) return false;
  const near = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === pages || Math.abs(number - request.page) <= 1,
  );
  return html`<nav aria-label="Các trang kết quả" class="search-pager">
    <ol>
      ${near.map(
        (number) =>
          html`<li>
            <a
              href="${searchAddress(path, { ...request, page: number }, usual)}"
              aria-label="Trang ${number}"
              ${number === request.page && html`aria-current="page"`}
              >${number}</a
            >
          </li>`,
      )}
    </ol>
  </nav>`;
}
