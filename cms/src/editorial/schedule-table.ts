import type { Core } from '@strapi/strapi';
import { runSql } from '../documents/run-sql';
import { actingName } from './acting-name';
import type { DocumentKey } from './review-table';

export interface Schedule {
  readonly type: string;
  readonly documentId: string;
  readonly siteCode: string;
  readonly publishAt: Date | null;
  readonly unpublishAt: Date | null;
  readonly publishDoneAt: Date | null;
  readonly unpublishDoneAt: Date | null;
  readonly lastError: string | null;
}

export const SCHEDULE_COLUMNS = `type, document_id as "documentId", site_code as "siteCode", publish_at as "publishAt",
  unpublish_at as "unpublishAt", publish_done_at as "publishDoneAt", unpublish_done_at as "unpublishDoneAt",
  last_error as "lastError"`;

export async function readSchedule(strapi: Core.Strapi, { uid, documentId }: DocumentKey): Promise<Schedule | null> {
  const [schedule] = await runSql<Schedule>(
    strapi,
    `select ${SCHEDULE_COLUMNS} from edu.content_schedule where type = ? and document_id = ?`,
    [uid, documentId],
  );
  return schedule ?? null;
}

/** What is still to come on some sites, the next first. */
export function openSchedules(strapi: Core.Strapi, siteCodes: readonly string[] | 'all'): Promise<readonly Schedule[]> {
  const everywhere = siteCodes === 'all';
  return runSql<Schedule>(
    strapi,
    `select ${SCHEDULE_COLUMNS} from edu.content_schedule
     where ((publish_at is not null and publish_done_at is null) or (unpublish_at is not null and unpublish_done_at is null))
       ${everywhere ? '' : 'and site_code = any (?)'}
     order by least(case when publish_done_at is null then publish_at end, case when unpublish_done_at is null then unpublish_at end)
     limit 100`,
    everywhere ? [] : [[...siteCodes]],
  );
}

export interface Dates extends DocumentKey {
  readonly siteCode: string;
  readonly publishAt: Date | null;
  readonly unpublishAt: Date | null;
}

/** Puts an entry on the calendar anew; without dates it is taken off. */
export async function writeSchedule(strapi: Core.Strapi, dates: Dates): Promise<void> {
  const { uid, documentId, siteCode, publishAt, unpublishAt } = dates;
  if (publishAt === null && unpublishAt === null) return deleteSchedule(strapi, dates);
  const { name, adminId } = actingName(strapi);
  await runSql(
    strapi,
    `insert into edu.content_schedule (type, document_id, site_code, publish_at, unpublish_at, by_name, by_admin_id)
     values (?, ?, ?, ?::timestamptz, ?::timestamptz, ?, ?::int)
     on conflict (type, document_id) do update set site_code = excluded.site_code, publish_at = excluded.publish_at,
       unpublish_at = excluded.unpublish_at, publish_done_at = null, unpublish_done_at = null, by_name = excluded.by_name,
       by_admin_id = excluded.by_admin_id, attempts = 0, next_attempt_at = now(), last_error = null, updated_at = now()`,
    [uid, documentId, siteCode, publishAt?.toISOString() ?? null, unpublishAt?.toISOString() ?? null, name, adminId],
  );
}

export async function deleteSchedule(strapi: Core.Strapi, { uid, documentId }: DocumentKey): Promise<void> {
  await runSql(strapi, 'delete from edu.content_schedule where type = ? and document_id = ?', [uid, documentId]);
}
