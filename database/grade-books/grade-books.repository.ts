import type { Term } from '@cong-truong/domain/regulations/regulation';
import type { Queryable } from '../connect';

/** A printed grade book. */
export interface GradeBook {
  readonly bookId: string;
  readonly classId: string;
  readonly term: Term;
  /** The run that printed it first. */
  readonly runId: string;
  /** File name in the folder of printed books. */
  readonly file: string;
  readonly sha256: Buffer;
  readonly bytes: number;
  readonly pages: number;
  readonly createdAt: Date;
}

export interface PrintedBook extends Omit<GradeBook, 'bookId' | 'createdAt'> {
  /** Hash of what was printed. */
  readonly contentHash: Buffer;
}

const BOOK = `select b.id as "bookId", b.class_id as "classId", b.term, b.run_id as "runId", b.file, b.sha256, b.bytes, b.pages,
    b.created_at as "createdAt"
  from edu.grade_book b`;

export async function findGradeBook(db: Queryable, bookId: string): Promise<GradeBook | null> {
  const [book] = await db.query<GradeBook>(`${BOOK} where b.id = $1`, [bookId]);
  return book ?? null;
}

/** The book of this very content, if it was printed before. */
export async function findPrintedContent(
  db: Queryable,
  { classId, term, contentHash }: Pick<PrintedBook, 'classId' | 'term' | 'contentHash'>,
): Promise<GradeBook | null> {
  const [book] = await db.query<GradeBook>(`${BOOK} where b.class_id = $1 and b.term = $2 and b.content_hash = $3`, [
    classId,
    term,
    contentHash,
  ]);
  return book ?? null;
}

/** Newest first. */
export function gradeBooksOfClass(db: Queryable, classId: string, term: Term): Promise<readonly GradeBook[]> {
  return db.query<GradeBook>(`${BOOK} where b.class_id = $1 and b.term = $2 order by b.created_at desc`, [
    classId,
    term,
  ]);
}

/**
 * Records a book whose file stands whole in its place. Where the same content was recorded meanwhile, that one counts, and
 * the file of this one is not needed.
 *
 * @returns the book that counts
 */
export async function recordGradeBook(db: Queryable, book: PrintedBook): Promise<GradeBook> {
  const [created] = await db.query<{ id: string }>(
    `insert into edu.grade_book (class_id, term, run_id, content_hash, file, sha256, bytes, pages)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (class_id, term, content_hash) do nothing returning id`,
    [book.classId, book.term, book.runId, book.contentHash, book.file, book.sha256, book.bytes, book.pages],
  );
  const recorded = created ? await findGradeBook(db, created.id) : await findPrintedContent(db, book);
  if (!recorded) throw new Error('a recorded book is not there');
  return recorded;
}
