import { createHash } from 'node:crypto';

/**
 * The look of the families' pages. In the page itself, so that a page is whole in one answer: on results day that is what
 * thousands of phones ask for at once. Phone first; print last.
 */
const COMMON = `
@font-face{font-family:'Be Vietnam Pro';font-weight:400;font-display:swap;src:url(/fonts/latin-400.woff2) format('woff2');unicode-range:U+0000-00FF,U+0131,U+0300-0309,U+2000-206F,U+2122,U+2191,U+2193,U+2212,U+2215}
@font-face{font-family:'Be Vietnam Pro';font-weight:400;font-display:swap;src:url(/fonts/vietnamese-400.woff2) format('woff2');unicode-range:U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0323,U+1EA0-1EF9,U+20AB}
@font-face{font-family:'Be Vietnam Pro';font-weight:600;font-display:swap;src:url(/fonts/latin-600.woff2) format('woff2');unicode-range:U+0000-00FF,U+0131,U+0300-0309,U+2000-206F,U+2122,U+2191,U+2193,U+2212,U+2215}
@font-face{font-family:'Be Vietnam Pro';font-weight:600;font-display:swap;src:url(/fonts/vietnamese-600.woff2) format('woff2');unicode-range:U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0323,U+1EA0-1EF9,U+20AB}
@font-face{font-family:'Be Vietnam Pro';font-weight:800;font-display:swap;src:url(/fonts/latin-800.woff2) format('woff2');unicode-range:U+0000-00FF,U+0131,U+0300-0309,U+2000-206F,U+2122,U+2191,U+2193,U+2212,U+2215}
@font-face{font-family:'Be Vietnam Pro';font-weight:800;font-display:swap;src:url(/fonts/vietnamese-800.woff2) format('woff2');unicode-range:U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0323,U+1EA0-1EF9,U+20AB}
:root{color-scheme:light dark;--solid:#0b6b67;--deep:#08393a;--second:#c9a24a;--ground:#f4f7f6;--raised:#fff;--tint:#e3f1ef;--text:#1d2329;--muted:#4f5a64;--line:#dbe3e2;--field:#8b979f;--accent:#0b6b67;--bad:#a3202a}
@media (prefers-color-scheme:dark){:root{--ground:#12181a;--raised:#1a2225;--tint:#15302f;--text:#e8ecef;--muted:#a9b4bd;--line:#2f3a3d;--field:#66737b;--accent:#7fd1c8;--bad:#f2a29c}}
*,::before,::after{box-sizing:border-box}
html{font-size:clamp(100%,.95rem + .15vw,150%);-webkit-text-size-adjust:100%}
body{margin:0;font:1rem/1.6 'Be Vietnam Pro','Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;color:var(--text);background:var(--ground);overflow-wrap:break-word}
h1,h2,h3,p,dl,dd,ol,ul,figure{margin:0;padding:0}
ol,ul{list-style:none}
h1,h2,h3{line-height:1.2;font-weight:800;letter-spacing:-.015em;text-wrap:balance}
a{color:var(--accent);text-underline-offset:.2em}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:3px}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:.5rem;top:.5rem;padding:.5rem 1rem;background:var(--solid);color:#fff;transform:translateY(-200%)}.skip:focus{transform:none}
.top{background:var(--deep);color:#fff}
.top a,.top button{color:inherit}
.top>div{display:flex;align-items:center;justify-content:space-between;gap:1rem;max-width:46rem;min-height:3.5rem;margin:auto;padding:.4rem 1rem}
.brand{display:inline-flex;min-width:0;line-height:1.2;align-items:center;gap:.6rem;font-weight:800;text-decoration:none;letter-spacing:-.01em}
.brand svg{flex:none}
.top button{white-space:nowrap;padding:.5rem .9rem;border:1px solid rgb(255 255 255/35%);border-radius:.5rem;background:none;font:inherit;font-size:.875rem;font-weight:600;cursor:pointer}
.top button:hover{border-color:#fff}
.top :focus-visible{outline-color:#fff}
main{max-width:46rem;margin:auto;padding:1.5rem 1rem 4rem}
.button{display:inline-block;padding:.8rem 1.4rem;border:0;border-radius:.6rem;background:var(--solid);color:#fff;font:inherit;font-weight:600;text-decoration:none;cursor:pointer}
.button:hover{background:var(--deep)}
.card{padding:1.1rem;border:1px solid var(--line);border-radius:.9rem;background:var(--raised)}
.muted{color:var(--muted)}
.small{font-size:.875rem}
.lead{margin-top:.6rem;color:var(--muted)}
h1{font-size:clamp(1.6rem,1.3rem + 1.6vw,2.25rem);letter-spacing:-.025em}
.notice{padding:.9rem 1.1rem;border-left:4px solid var(--bad);border-radius:.4rem;background:var(--raised);color:var(--bad);font-weight:600}
@media print{:root{color-scheme:light;--ground:#fff;--raised:#fff;--tint:#fff;--text:#000;--muted:#333;--line:#999;--accent:#0b6b67;--bad:#a3202a}html{font-size:10pt}body{background:#fff}main{max-width:none;padding:0}.top,.skip,.noprint{display:none!important}.card{border-color:#999;break-inside:avoid}}
`;

export interface PageStyle {
  readonly css: string;
  /** For `style-src`: this very text and no other. */
  readonly source: string;
}

/** The common look and what one kind of page adds to it. */
export function pageStyle(own: string): PageStyle {
  const css = `${COMMON}${own}`.replace(/\n/g, '');
  return { css, source: `'sha256-${createHash('sha256').update(css).digest('base64')}'` };
}
