import type { Queryable } from '../connect';

/** Brings the search to what the CMS shows now of these documents; all of the kind when none are named. @returns how many it shows */
export async function indexContent(
  db: Queryable,
  kind: string,
  documentIds: readonly string[] | null,
): Promise<number> {
  const [row] = await db.query<{ indexed: number }>('select edu.index_content($1, $2) as indexed', [kind, documentIds]);
  return row?.indexed ?? 0;
}

/** All of every site, anew. */
export async function reindexAll(db: Queryable): Promise<number> {
  const [row] = await db.query<{ indexed: number }>('select edu.reindex_all() as indexed');
  return row?.indexed ?? 0;
}

export async function searchIsEmpty(db: Queryable): Promise<boolean> {
  const [row] = await db.query<{ empty: boolean }>('select not exists (select from edu.search_entry) as empty');
  return row?.empty ?? true;
}
