import { findGradeBook } from '@cong-truong/database/grade-books/grade-books.repository';
import { AppError } from '@cong-truong/domain/errors/app-error';
import { z } from 'zod';
import { idSchema } from '../http/address';
import type { Handler } from '../http/handler';
import { requirePrintableClass } from './class-address';
import { bookFileName } from './book-file-name';
import { openPrintedFile } from './open-printed-file';

const downloadAddress = z.object({ bookId: idSchema });

/** The PDF of a printed book. */
export const downloadBook: Handler<z.infer<typeof downloadAddress>, unknown, unknown> = {
  params: downloadAddress,
  async handle({ db, filesFolder, actor, params: { bookId } }) {
    const book = await findGradeBook(db, bookId);
    if (!book) throw bookNotFound(bookId, 'no such book');
    const group = await requirePrintableClass(db, actor, book.classId);
    const file = await openPrintedFile(filesFolder, book.file);
    if (!file) throw bookNotFound(bookId, 'its file is gone');
    return {
      body: file.content,
      headers: {
        'Content-Type': 'application/pdf',
        'Content-Length': String(file.bytes),
        'Content-Disposition': `attachment; filename="${bookFileName(group, book.term)}"`,
        'X-Content-Type-Options': 'nosniff',
      },
    };
  },
};

function bookNotFound(bookId: string, why: string): AppError {
  return new AppError({
    kind: 'notFound',
    code: 'book.notFound',
    message: 'Không tìm thấy bản in này. Hãy in lại sổ của lớp.',
    logMessage: `book ${bookId}: ${why}`,
  });
}
