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
    const before = documentId === undefined ? [] : await sitesShowing(strapi, action, documentId);
    const result = await next();
    const changed = documentId ?? documentIdOf(result);
    if (changed === undefined) return result;
    const after = await sitesShowing(strapi, action, changed);
    for (const siteCode of new Set([...before, ...after])) {
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

/** Sites that show the entry at this moment: the owner of its published row. */
async function sitesShowing(
  strapi: Core.Strapi,
  { uid }: DocumentAction,
  documentId: string,
): Promise<readonly string[]> {
  const { ownerField } = kindOf(uid);
  const rows: readonly Readonly<Record<string, string | null>>[] = await strapi.db
    .query(uid)
    .findMany({ select: [ownerField], where: { documentId, publishedAt: { $notNull: true } } });
  return rows.flatMap((row) => row[ownerField] ?? []);
}
