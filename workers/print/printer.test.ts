import { createServer, type Server } from 'node:http';
import { inflateSync } from 'node:zlib';
import { checkPdf } from './files/check-pdf';
import { renderGradeBook } from './grade-book/render';
import { sampleBook } from './grade-book/testing/sample-book';
import { createPrinter } from './printer';

/** A busy machine takes its time. */
jest.setTimeout(60_000);

const imprint = { printedAt: '09:15 23/11/2026', contentHash: 'ab'.repeat(32) };
const printer = createPrinter({ executablePath: process.env['PUPPETEER_EXECUTABLE_PATH'] });
let asked: string[];
let server: Server;
let origin: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = address !== null && typeof address === 'object' ? `http://127.0.0.1:${address.port}` : '';
});
beforeEach(() => (asked = []));
afterAll(async () => {
  await printer.close();
  await new Promise((resolve) => server.close(resolve));
});

/** What is drawn on each page: its content stream, unpacked. */
function drawnOn(pdf: Uint8Array): readonly string[] {
  const text = Buffer.from(pdf).toString('latin1');
  return [...text.matchAll(/\/Type\s*\/Page\b[^]*?\/Contents (\d+) 0 R/g)].map(([, id]) => {
    const stream = new RegExp(`\\n${id} 0 obj[^]*?stream\\r?\\n([^]*?)\\r?\\nendstream`).exec(text)?.[1] ?? '';
    return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
  });
}

it.each([
  ['tt58', 45, 18],
  ['tt22', 45, 17],
  // Addresses take two lines, so that the two pages of the register run over; every subject still has one page.
  ['tt58', 50, 20],
] as const)('lays a %s book of %i pupils out on %i pages', async (kind, pupils, pages) => {
  const pdf = await printer.print(renderGradeBook(sampleBook(kind, pupils), imprint));
  expect(checkPdf(pdf, pages)).toBe(pages);
});

it('embeds Tinos and nothing else, and stays small', async () => {
  const pdf = await printer.print(renderGradeBook(sampleBook('tt58', 45), imprint));
  const fonts = new Set(
    [
      ...Buffer.from(pdf)
        .toString('latin1')
        .matchAll(/\/BaseFont \/[A-Z]+\+(\w+)/g),
    ].map((match) => match[1]),
  );
  expect([...fonts]).toEqual(['Tinos']);
  expect(pdf.byteLength / 18).toBeLessThan(20 * 1024);
});

it('runs and loads nothing of what a page holds', async () => {
  const hostile = `<!doctype html><html><head>
    <link rel="stylesheet" href="${origin}/style"><style>@import url(${origin}/import); body { background: url(${origin}/background) }</style>
    <meta http-equiv="refresh" content="0;url=${origin}/refresh"></head><body>
    <script>fetch('${origin}/script'); document.body.innerHTML = ''</script>
    <img src="${origin}/image" onerror="fetch('${origin}/error')"><iframe src="${origin}/frame"></iframe>
    <img src="file:///etc/passwd"><object data="${origin}/object"></object><p>còn đây</p></body></html>`;
  const pdf = await printer.print(hostile);
  expect(checkPdf(pdf, 1)).toBe(1);
  // The next document has the page for itself.
  const next = await printer.print(renderGradeBook(sampleBook('tt22', 45), imprint));
  expect(checkPdf(next, 1)).toBe(17);
  expect(asked).toEqual([]);
});

it('prints the same book the same, whatever was printed before', async () => {
  const book = renderGradeBook(sampleBook('tt22', 30), imprint);
  const first = drawnOn(await printer.print(book));
  await printer.print('<!doctype html><style>* { color: red; font-size: 99px }</style><p>khác</p>');
  expect(drawnOn(await printer.print(book))).toEqual(first);
});

it('leaves no page of a book empty', async () => {
  const pages = drawnOn(await printer.print(renderGradeBook(sampleBook('tt22', 45), imprint)));
  expect(pages).toHaveLength(17);
  // A foot alone has less than a hundred letters; the cover, the emptiest page, has three hundred.
  for (const page of pages) expect(page.match(/\bT[jJ]\b/g)?.length).toBeGreaterThan(250);
});

it('prints on with a new browser when the old one died', async () => {
  const fragile = createPrinter({ executablePath: process.env['PUPPETEER_EXECUTABLE_PATH'], printsPerBrowser: 1 });
  const page = '<!doctype html><p>một</p>';
  expect(checkPdf(await fragile.print(page), 1)).toBe(1);
  expect(checkPdf(await fragile.print(page), 1)).toBe(1);
  await fragile.close();
  await expect(fragile.print(page)).rejects.toThrow('closed');
});

it('says what is missing when there is no browser', async () => {
  const without = createPrinter({ executablePath: '/not/there' });
  await expect(without.print('')).rejects.toMatchObject({ code: 'print.noBrowser' });
});
