import type { Core } from '@strapi/strapi';
import type { ContentUid } from '../content/content-kinds';
import { runSql } from '../documents/run-sql';
import { actingName } from './acting-name';

export type ReviewState = 'submitted' | 'returned' | 'approved';

export interface Review {
  readonly type: string;
  readonly documentId: string;
  readonly siteCode: string;
  readonly state: ReviewState;
  readonly comment: string | null;
  readonly byName: string;
  readonly at: Date;
}

const COLUMNS = `type, document_id as "documentId", site_code as "siteCode", state, comment, by_name as "byName", at`;

export interface DocumentKey {
  readonly uid: ContentUid;
  readonly documentId: string;
}

export async function readReview(strapi: Core.Strapi, { uid, documentId }: DocumentKey): Promise<Review | null> {
  const [review] = await runSql<Review>(
    strapi,
    `select ${COLUMNS} from edu.content_review where type = ? and document_id = ?`,
    [uid, documentId],
  );
  return review ?? null;
}

/** What waits for an approver, the longest wait first; or what came back, the latest first. */
export function reviewsOfSites(
  strapi: Core.Strapi,
  state: 'submitted' | 'returned',
  siteCodes: readonly string[] | 'all',
): Promise<readonly Review[]> {
  const order = state === 'submitted' ? 'at' : 'at desc';
  const everywhere = siteCodes === 'all';
  return runSql<Review>(
    strapi,
    `select ${COLUMNS} from edu.content_review
     where state = ? ${everywhere ? '' : 'and site_code = any (?)'} order by ${order} limit 200`,
    everywhere ? [state] : [state, [...siteCodes]],
  );
}

export interface NewReview extends DocumentKey {
  readonly siteCode: string;
  readonly state: ReviewState;
  readonly comment: string | null;
}

export async function writeReview(
  strapi: Core.Strapi,
  { uid, documentId, siteCode, state, comment }: NewReview,
): Promise<void> {
  const { name, adminId } = actingName(strapi);
  await runSql(
    strapi,
    `insert into edu.content_review (type, document_id, site_code, state, comment, by_name, by_admin_id)
     values (?, ?, ?, ?, ?, ?, ?::int)
     on conflict (type, document_id) do update set site_code = excluded.site_code, state = excluded.state,
       comment = excluded.comment, by_name = excluded.by_name, by_admin_id = excluded.by_admin_id, at = now()`,
    [uid, documentId, siteCode, state, comment, name, adminId],
  );
}

export async function deleteReview(strapi: Core.Strapi, { uid, documentId }: DocumentKey): Promise<void> {
  await runSql(strapi, 'delete from edu.content_review where type = ? and document_id = ?', [uid, documentId]);
}
