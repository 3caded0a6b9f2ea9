import type { Queryable } from '../connect';

/** What stands on the cover of a printed book besides the class. */
export interface BookCover {
  readonly principalName: string | null;
  /** Authorities above the school on the day, the highest first. */
  readonly authorities: readonly string[];
}

/** @param on YYYY-MM-DD; the tree of authorities is dated */
export async function bookCover(db: Queryable, schoolCode: string, on: string): Promise<BookCover> {
  const [row] = await db.query<BookCover>(
    'select principal_name as "principalName", authorities from edu.book_cover($1, $2)',
    [schoolCode, on],
  );
  return row ?? { principalName: null, authorities: [] };
}
