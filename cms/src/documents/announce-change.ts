import type { Core } from '@strapi/strapi';
import { kindOf } from '../content/content-kinds';
import { contentChanged, NOWHERE, showing } from './content-changed';
import { documentIdOf } from './check-published';
import { publishes, type DocumentAction, type DocumentStep } from './document-action';

/** Tells the outbox, in the same transaction, that a site shows something else now. Drafts are nobody's business. */
export function announceChange(strapi: Core.Strapi): DocumentStep {
  return async (action, next) => {
    if (kindOf(action.uid).visibility !== 'public' || !changesTheSite(action)) return next();
    const { documentId } = action.params;
    const before = documentId === undefined ? NOWHERE : await showing(strapi, { uid: action.uid, documentId });
    const result = await next();
    const changed = documentId ?? documentIdOf(result);
    if (changed === undefined) return result;
    const entry = { uid: action.uid, documentId: changed };
    const after = await showing(strapi, entry);
    await contentChanged(strapi, entry, {
      sites: [...before.sites, ...after.sites],
      shared: before.shared || after.shared,
    });
    return result;
  };
}

function changesTheSite(action: DocumentAction): boolean {
  return publishes(action) || action.action === 'unpublish' || action.action === 'delete';
}
