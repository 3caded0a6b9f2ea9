import type { Term } from '@cong-truong/domain/regulations/regulation';
import { z } from 'zod';
import { download, post, read } from './request';
import { startedSchema } from './run';

const bookSchema = z.object({
  bookId: z.string(),
  createdAt: z.string(),
  pages: z.number().nullable(),
  bytes: z.number().nullable(),
  runId: z.string(),
  state: z.string(),
});

/** A printed grade book of a class and term. */
export type Book = z.infer<typeof bookSchema>;

export function readBooks(classId: string, term: Term, signal: AbortSignal): Promise<Book[]> {
  return read(`/books/${encodeURIComponent(classId)}/${term}`, { schema: z.array(bookSchema), signal });
}

export async function orderBook(classId: string, term: Term): Promise<string> {
  const { runId } = await post(`/books/${encodeURIComponent(classId)}/${term}`, {}, { schema: startedSchema });
  return runId;
}

export function downloadBook(bookId: string): Promise<Blob> {
  return download(`/books/${encodeURIComponent(bookId)}/file`);
}
