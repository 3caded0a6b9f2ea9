import { html, type Html } from '../family/page/html';

/** The top of a page, as ui/parts/page-head.tsx shows it. */
export function pageTop(title: string, home: string): Html {
  return html`<header class="framed-head">
    <div>
      <nav aria-label="Đường dẫn"><a href="${home}">Trang đầu</a></nav>
      <h1>${title}</h1>
    </div>
  </header>`;
}
