import { createPrinter } from '@cong-truong/workers/print/printer';
import { checkPdf } from '@cong-truong/workers/print/files/check-pdf';
import { renderGradeBook } from '@cong-truong/workers/print/grade-book/render';
import { sampleBook } from '@cong-truong/workers/print/grade-book/testing/sample-book';
import puppeteer from 'puppeteer-core';
import { chromiumPath } from '../support/chromium';
import { figure, medianOf, timed, type Bench } from './figures';

const PUPILS = 45;
const IMPRINT = { printedAt: '22:00 ngày 15/01/2027', contentHash: 'a'.repeat(64) };

/** The class book of 45 pupils through the printer, held against Chromium printing the same HTML bare. */
export function classBookBench(): Bench {
  const executablePath = chromiumPath();
  return {
    name: 'In sổ của một lớp 45 học sinh',
    async run() {
      const book = renderGradeBook(sampleBook('tt22', PUPILS), IMPRINT);
      const printer = createPrinter({ executablePath });
      const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
      try {
        const pdf = Buffer.from(await printer.print(book));
        const pages = checkPdf(pdf, 1);
        const ours = await medianOf(5, () =>
          timed(async () => {
            checkPdf(await printer.print(renderGradeBook(sampleBook('tt22', PUPILS), IMPRINT)), pages);
          }),
        );
        const page = await browser.newPage();
        const bare = await medianOf(5, () =>
          timed(async () => {
            await page.setContent(book);
            await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: false, outline: false });
          }),
        );
        return [
          figure('in sổ', 'trang/giây', pages / ours, {
            aim: { atLeast: 30 },
            limit: { name: 'Chromium in thẳng cùng HTML', value: pages / bare },
          }),
          figure('dung lượng một trang', 'KiB', pdf.length / pages / 1024, { aim: { atMost: 20 } }),
        ];
      } finally {
        await browser.close();
        await printer.close();
      }
    },
  };
}
