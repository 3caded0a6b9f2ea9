import { gradeBooksOfClass } from '@cong-truong/database/grade-books/grade-books.repository';
import type { Handler } from '../http/handler';
import { bookAddress, requirePrintableClass, type BookAddress } from './class-address';

/** The printed books of a class and term, newest first. One that is being printed is followed by its run. */
export const readBooks: Handler<BookAddress, unknown, unknown> = {
  params: bookAddress,
  async handle({ db, actor, params: { classId, term } }) {
    await requirePrintableClass(db, actor, classId);
    const books = await gradeBooksOfClass(db, classId, term);
    return {
      body: books.map(({ bookId, createdAt, pages, bytes, runId }) => ({
        bookId,
        createdAt: createdAt.toISOString(),
        pages,
        bytes,
        runId,
        state: 'done',
      })),
    };
  },
};
