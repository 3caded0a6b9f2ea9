import type { Database } from '@cong-truong/database/connect';
import { ageOf, type FileStore } from './files/file-store';
import { GRADE_BOOK_FOLDER } from './grade-book/print-grade-book';

/** A print takes seconds: what is older belongs to nobody who lives. */
const ABANDONED_AFTER_MS = 3_600_000;

/** Removes what killed prints left: unfinished files, and finished ones whose row was never written. @returns how many */
export async function sweepFiles(
  database: Database,
  files: FileStore,
  olderThanMs = ABANDONED_AFTER_MS,
): Promise<number> {
  const unfinished = await files.sweepUnfinished(olderThanMs);
  const finished = await files.list(GRADE_BOOK_FOLDER);
  const old = finished.filter(({ modifiedAt }) => ageOf(modifiedAt) >= olderThanMs).map(({ name }) => name);
  const rows = await database.query<{ file: string }>('select file from edu.grade_book where file = any ($1)', [old]);
  const known = new Set(rows.map(({ file }) => file));
  const orphans = old.filter((name) => !known.has(name));
  for (const name of orphans) await files.remove(name);
  return unfinished + orphans.length;
}
