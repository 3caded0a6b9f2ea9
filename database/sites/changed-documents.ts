import { eventKey } from '@cong-truong/domain/events/events';
import type { Queryable } from '../connect';

export interface ContentGroup {
  readonly siteCode: string | null;
  /** The CMS's uid, e.g. `api::article.article`. */
  readonly contentType: string;
}

/**
 * The documents of all open events of a group. Events of one site and type are answered by one piece of work, which is told of
 * one document only.
 */
export async function changedDocuments(db: Queryable, group: ContentGroup): Promise<readonly string[]> {
  const rows = await db.query<{ documentId: string }>(
    `select distinct payload ->> 'documentId' as "documentId" from edu.outbox
     where topic = 'content.changed' and key = $1 and done_at is null`,
    [eventKey('content.changed', { ...group, documentId: '' })],
  );
  return rows.map(({ documentId }) => documentId);
}
