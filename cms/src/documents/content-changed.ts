import { EVENTS, eventKey } from '@cong-truong/domain/events/events';
import type { Core } from '@strapi/strapi';
import { kindOf, type ContentUid } from '../content/content-kinds';
import { runSql } from './run-sql';

export interface PublicEntry {
  readonly uid: ContentUid;
  readonly documentId: string;
}

export interface Showing {
  /** The owner of its published row. */
  readonly sites: readonly string[];
  /** Every school shows it too. */
  readonly shared: boolean;
}

export const NOWHERE: Showing = { sites: [], shared: false };

/** Sites that show the entry at this moment. */
export async function showing(strapi: Core.Strapi, { uid, documentId }: PublicEntry): Promise<Showing> {
  const { ownerField } = kindOf(uid);
  const isArticle = uid === 'api::article.article';
  const rows: readonly Readonly<Record<string, unknown>>[] = await strapi.db.query(uid).findMany({
    select: isArticle ? [ownerField, 'sharedToAll'] : [ownerField],
    where: { documentId, publishedAt: { $notNull: true } },
  });
  return {
    sites: rows.flatMap((row) => {
      const owner = row[ownerField];
      return typeof owner === 'string' ? [owner] : [];
    }),
    shared: rows.some((row) => row['sharedToAll'] === true),
  };
}

/** Tells the outbox that these sites show something else of the entry, in the transaction that runs. */
export async function contentChanged(
  strapi: Core.Strapi,
  { uid, documentId }: PublicEntry,
  { sites, shared }: Showing,
): Promise<void> {
  for (const siteCode of new Set<string | null>([...sites, ...(shared ? [null] : [])])) {
    const payload = EVENTS['content.changed'].parse({ siteCode, contentType: uid, documentId });
    await runSql(strapi, `insert into edu.outbox (topic, key, payload) values ('content.changed', ?, ?::jsonb)`, [
      eventKey('content.changed', payload),
      JSON.stringify(payload),
    ]);
  }
}
