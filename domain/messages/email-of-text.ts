import { escapeHtml } from './escape-html';

export interface EmailText {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** An email from plain text: paragraphs parted by an empty line; lines that begin with `- ` are a list; an address alone is a link. */
export function emailOfText(subject: string, text: string): EmailText {
  const title = subject.replace(/\s+/gu, ' ');
  const html = [
    '<!doctype html>',
    '<html lang="vi"><head><meta charset="utf-8"><title>',
    escapeHtml(title),
    '</title></head><body style="font-family:Arial,sans-serif;font-size:16px;line-height:1.5;color:#1a1a1a">',
    ...text.split(/\n{2,}/u).map(paragraph),
    '</body></html>',
  ].join('');
  return { subject: title, text, html };
}

function paragraph(text: string): string {
  const lines = text.split('\n');
  const items = lines.filter((line) => line.startsWith('- '));
  const before = lines.filter((line) => !line.startsWith('- ')).map(inline);
  const list = items.map((item) => `<li>${inline(item.slice(2))}</li>`).join('');
  return `${before.length > 0 ? `<p>${before.join('<br>')}</p>` : ''}${list === '' ? '' : `<ul>${list}</ul>`}`;
}

function inline(line: string): string {
  const safe = escapeHtml(line);
  return /^https?:\/\/[!-~]+$/u.test(line) ? `<a href="${safe}">${safe}</a>` : safe;
}
