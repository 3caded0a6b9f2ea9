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

/** Whether the index was ever built from all that there is; single changes alone do not make it whole. */
export async function searchIsBuilt(db: Queryable): Promise<boolean> {
  const [row] = await db.query<{ built: boolean }>('select exists (select from edu.search_built) as built');
  return row?.built ?? false;
}
