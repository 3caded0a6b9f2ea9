import type { Database, Queryable } from '@cong-truong/database/connect';
import { changedDocuments, type ContentGroup } from '@cong-truong/database/sites/changed-documents';
import { indexContent, reindexAll, searchIsBuilt } from '@cong-truong/database/sites/index-content';
import { someAreShared } from '@cong-truong/database/sites/shown-elsewhere';
import { errorField } from '../errors/error-fields';
import type { Logger } from '../program/logger';

export interface SearchUpdate {
  /** What changed stands, or stood, on the sites of all schools. */
  readonly onAllSites: boolean;
}

/** Brings the search to what the CMS shows of everything that changed in the group. */
export async function updateSearch(
  database: Queryable,
  group: ContentGroup,
  documentId: string,
): Promise<SearchUpdate> {
  const kind = kindOf(group.contentType);
  const documentIds = [...new Set([documentId, ...(await changedDocuments(database, group))])];
  const before = await someAreShared(database, kind, documentIds);
  await indexContent(database, kind, documentIds);
  return { onAllSites: before || (await someAreShared(database, kind, documentIds)) };
}

/** `article` of `api::article.article`. */
function kindOf(contentType: string): string {
  return contentType.slice(contentType.indexOf('.') + 1);
}

const UNDEFINED_TABLE = '42P01';

/** Builds the search where there is content from before it: once, and not before the CMS has made its tables. */
export function createSearchBuilder(database: Database, log: Logger): () => Promise<void> {
  let built = false;
  return async () => {
    if (built) return;
    built = await searchIsBuilt(database);
    if (built) return;
    try {
      log.info({ entries: await reindexAll(database) }, 'the search was built');
      built = true;
    } catch (error) {
      if (errorField(error, 'code') !== UNDEFINED_TABLE) throw error;
    }
  };
}
