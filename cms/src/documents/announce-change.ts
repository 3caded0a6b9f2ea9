import { EVENTS, eventKey } from '@cong-truong/domain/events/events';
import type { Core } from '@strapi/strapi';
import { kindOf } from '../content/content-kinds';
import { documentIdOf } from './check-published';
import { publishes, type DocumentAction, type DocumentStep } from './document-action';
import { runSql } from './run-sql';

/** Tells the outbox, in the same transaction, that a site shows something else now. Drafts are nobody's business. */
export function announceChange(strapi: Core.Strapi): DocumentStep {
  return async (action, next) => {
    if (kindOf(action.uid).visibility !== 'public' || !changesTheSite(action)) return next();
    const { documentId } = action.params;
    const before = documentId === undefined ? NOWHERE : await showing(strapi, action, documentId);
    const result = await next();
    const changed = documentId ?? documentIdOf(result);
    if (changed === undefined) return result;
    const after = await showing(strapi, action, changed);
    const sites: readonly (string | null)[] = before.shared || after.shared ? [null] : [];
    for (const siteCode of new Set([...before.sites, ...after.sites, ...sites])) {
      const payload = EVENTS['content.changed'].parse({ siteCode, contentType: action.uid, documentId: changed });
      await runSql(strapi, `insert into edu.outbox (topic, key, payload) values ('content.changed', ?, ?::jsonb)`, [
        eventKey('content.changed', payload),
        JSON.stringify(payload),
      ]);
    }
    return result;
  };
}

function changesTheSite(action: DocumentAction): boolean {
  return publishes(action) || action.action === 'unpublish' || action.action === 'delete';
}

interface Showing {
  /** The owner of its published row. */
  readonly sites: readonly string[];
  /** Every school shows it too. */
  readonly shared: boolean;
}

const NOWHERE: Showing = { sites: [], shared: false };

/** Sites that show the entry at this moment. */
async function showing(strapi: Core.Strapi, { uid }: DocumentAction, documentId: string): Promise<Showing> {
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
