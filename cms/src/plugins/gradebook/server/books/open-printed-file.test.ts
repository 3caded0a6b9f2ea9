import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bookFileName } from './book-file-name';
import { openPrintedFile } from './open-printed-file';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'books-'));
  mkdirSync(join(folder, 'grade-books'));
  writeFileSync(join(folder, 'grade-books', 'a-1.pdf'), '%PDF-1.7');
  writeFileSync(join(folder, 'secret.pdf'), 'secret');
});
afterEach(() => rmSync(folder, { recursive: true }));

it('opens what was printed', async () => {
  const file = await openPrintedFile(folder, 'grade-books/a-1.pdf');
  expect(file?.bytes).toBe(8);
  const chunks: Buffer[] = [];
  for await (const chunk of file?.content ?? []) chunks.push(chunk);
  expect(Buffer.concat(chunks).toString()).toBe('%PDF-1.7');
});

it.each([
  'grade-books/none.pdf',
  'secret.pdf',
  'grade-books/../secret.pdf',
  '../../etc/passwd',
  '/etc/passwd',
  'grade-books/a-1.pdf\u0000.txt',
])('opens nothing else: %s', async (name) => {
  expect(await openPrintedFile(folder, name)).toBeNull();
});

it('names the file so that it cannot break the header', () => {
  expect(bookFileName({ name: '6A1', schoolYear: '2026-2027' }, 1)).toBe('So-diem-6A1-HK1-2026-2027.pdf');
  expect(bookFileName({ name: 'Lớp Đ"\r\nx', schoolYear: '2026-2027' }, 2)).toBe('So-diem-Lop-D-x-HK2-2026-2027.pdf');
});
