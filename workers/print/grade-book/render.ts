import { html, Html } from '../../html/html';
import { tinosFaces, tinosSpecimen } from '../fonts/tinos';
import type { GradeBook } from './model';
import { coverSheet } from './sheets/cover';
import { guardiansSheet } from './sheets/guardians';
import { pupilsSheet } from './sheets/pupils';
import { subjectSheet } from './sheets/subject';
import { summarySheet } from './sheets/summary';
import { teachersSheet } from './sheets/teachers';
import { styles } from './styles';

export interface Imprint {
  /** Moment of printing, as printed. */
  readonly printedAt: string;
  /** Hash of the content, hexadecimal. */
  readonly contentHash: string;
}

/** The whole book as one HTML document that needs nothing else. Same book and imprint, same text. */
export function renderGradeBook(book: GradeBook, imprint: Imprint): string {
  const { cover } = book;
  const footer = {
    left: `Lớp ${cover.className} · ${cover.term} · ${cover.schoolYear} · In lúc ${imprint.printedAt}`,
    right: `Mã nội dung ${imprint.contentHash.slice(0, 16)}`,
  };
  const content = html`${coverSheet(cover)} ${teachersSheet(book)} ${pupilsSheet(book)} ${guardiansSheet(book)}
  ${book.subjects.map((sheet) => subjectSheet(book, sheet))} ${book.summaries.map((sheet) => summarySheet(book, sheet))}`;
  // The white space between elements prints nothing, but would be a node of its own some thousand times.
  const body = new Html(content.text.replace(/>\s+</g, '><'));
  const title = `${cover.title} – Lớp ${cover.className} – ${cover.schoolYear}`;
  const text = body.text + footer.left + title;
  const fonts = tinosFaces(text);
  const specimen = tinosSpecimen(text);
  const css = new Html(`${fonts}\n${styles(footer, book.pupils.length)}`);
  return html`<!doctype html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <title>${title}</title>
        <style>
          ${css}
        </style>
      </head>
      <body>
        <div class="specimen">${specimen}<b>${specimen}</b><i>${specimen}</i></div>
        ${body}
      </body>
    </html>`.text;
}
