import { html, type Html } from './html';
import type { PageStyle } from './style';

export interface FamilyPage {
  readonly title: string;
  readonly style: PageStyle;
  /** Shows the button to sign out. */
  readonly signedIn: boolean;
  readonly content: Html;
}

const GATE = html`<svg width="26" height="26" viewBox="0 0 32 32" aria-hidden="true">
  <path fill="#7fd1c8" d="M3 30V15a13 13 0 0 1 26 0v15h-7V15.500a6 6 0 0 0-12 0V30z" />
  <path fill="#c9a24a" d="M3 27h7v3H3zM22 27h7v3h-7z" />
</svg>`;

/** A whole document: nothing else is needed to read it but two font files, and without them it is read as well. */
export function familyDocument({ title, style, signedIn, content }: FamilyPage): string {
  const head = html`<meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" /><meta
      name="robots"
      content="noindex"
    /><title>${title}</title><link rel="icon" href="/icon.svg" />`;
  const top = html`<a class="skip" href="#noi-dung">Đến nội dung chính</a>
    <header class="top">
      <div>
        <a class="brand" href="/phu-huynh">${GATE} Sổ liên lạc điện tử</a
        >${signedIn && html`<form method="post" action="/phu-huynh/dang-xuat"><button>Đăng xuất</button></form>`}
      </div>
    </header>`;
  return `<!DOCTYPE html><html lang="vi"><head>${head.text}<style>${style.css}</style></head><body>${top.text}<main id="noi-dung">${content.text}</main></body></html>`;
}
