import { createHash, randomUUID } from 'node:crypto';
import type { Database } from '@cong-truong/database/connect';
import {
  findPrintedContent,
  recordGradeBook,
  type GradeBook,
} from '@cong-truong/database/grade-books/grade-books.repository';
import type { Term } from '@cong-truong/domain/regulations/regulation';
import { checkPdf } from '../files/check-pdf';
import type { FileStore } from '../files/file-store';
import type { Printer } from '../printer';
import { gradeBookContent } from './content/grade-book-content';
import { gradeBookHash } from './content-hash';
import { loadGradeBookSource } from './load-source';
import { renderGradeBook } from './render';

export interface PrintDependencies {
  readonly database: Database;
  readonly printer: Printer;
  readonly files: FileStore;
  /** Told before each thing that could be the last one done; for tests that stop there. */
  readonly onStep?: (step: string) => void;
}

export interface PrintOrder {
  readonly classId: string;
  readonly term: Term;
  readonly runId: string;
}

export const GRADE_BOOK_FOLDER = 'grade-books';
const PRINT_CLOCK = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
});

/**
 * Prints a class's grade book, or finds the one that was printed of the very same content. The file stands whole in its place
 * before its row is written: a row always has a file, and a file without a row is swept away.
 */
export async function printGradeBook(dependencies: PrintDependencies, order: PrintOrder): Promise<GradeBook> {
  const { database, printer, files, onStep } = dependencies;
  const { classId, term, runId } = order;
  const book = gradeBookContent(await loadGradeBookSource(database, classId, term));
  const contentHash = gradeBookHash(book);
  const printed = await findPrintedContent(database, { classId, term, contentHash });
  if (printed && (await files.exists(printed.file))) return printed;

  const html = renderGradeBook(book, {
    printedAt: PRINT_CLOCK.format(new Date()),
    contentHash: contentHash.toString('hex'),
  });
  onStep?.('print');
  const pdf = await printer.print(html);
  onStep?.('write');
  const file = printed?.file ?? `${GRADE_BOOK_FOLDER}/${randomUUID()}.pdf`;
  const sheets = 4 + book.subjects.length + book.summaries.length;
  let pages = 0;
  await files.write(file, pdf, (written) => (pages = checkPdf(written, sheets)));
  onStep?.('record');
  const sha256 = createHash('sha256').update(pdf).digest();
  const facts = { sha256, bytes: pdf.byteLength, pages };
  if (printed) return replaceLostFile(database, printed, facts);
  const recorded = await recordGradeBook(database, { classId, term, runId, contentHash, file, ...facts });
  // Another worker was faster with the same content: its book counts.
  if (recorded.file !== file) await files.remove(file);
  return recorded;
}

/** The row stayed and its file was lost: it was printed again from the same content. */
async function replaceLostFile(
  database: Database,
  printed: GradeBook,
  facts: Pick<GradeBook, 'sha256' | 'bytes' | 'pages'>,
): Promise<GradeBook> {
  await database.execute('update edu.grade_book set sha256 = $2, bytes = $3, pages = $4 where id = $1', [
    printed.bookId,
    facts.sha256,
    facts.bytes,
    facts.pages,
  ]);
  return { ...printed, ...facts };
}
