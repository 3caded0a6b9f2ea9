import type { Queryable } from '../connect';

/** Whether one of these stands on every school's site, as the index has it. */
export async function someAreShared(db: Queryable, kind: string, documentIds: readonly string[]): Promise<boolean> {
  const [row] = await db.query<{ shared: boolean }>(
    `select exists (select from edu.search_entry where kind = $1 and document_id = any ($2) and shared) as shared`,
    [kind, documentIds],
  );
  return row?.shared ?? false;
}

/** Whether the school lets its authority gather its news. */
export async function sharesNews(db: Queryable, siteCode: string): Promise<boolean> {
  const [row] = await db.query<{ shares: boolean }>('select edu.shares_news($1) as shares', [siteCode]);
  return row?.shares ?? false;
}
