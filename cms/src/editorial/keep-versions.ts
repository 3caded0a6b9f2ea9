import type { Core } from '@strapi/strapi';
import { documentIdOf } from '../documents/check-published';
import { publishes, READS, type DocumentStep } from '../documents/document-action';
import { kindOf } from '../content/content-kinds';
import { loadEntry } from './load-entry';
import { snapshotOf } from './snapshot';
import { writeVersion } from './version-table';

/** Each change of public content leaves a version: what stood then, who and when; in the transaction of the change. */
export function keepVersions(strapi: Core.Strapi): DocumentStep {
  return async (action, next) => {
    const { uid, params } = action;
    if (READS.includes(action.action) || kindOf(uid).visibility !== 'public') return next();
    const deleted =
      action.action === 'delete' && params.documentId !== undefined
        ? await loadEntry(strapi, { uid, documentId: params.documentId }, 'draft')
        : null;
    const result = await next();
    const documentId = action.action === 'clone' ? documentIdOf(result) : (params.documentId ?? documentIdOf(result));
    if (documentId === undefined) return result;
    const entry = deleted ?? (await loadEntry(strapi, { uid, documentId }, 'draft'));
    const siteCode: unknown = entry?.[kindOf(uid).ownerField];
    if (!entry || typeof siteCode !== 'string') return result;
    await writeVersion(strapi, {
      uid,
      documentId,
      siteCode,
      action: publishes(action) ? 'publish' : action.action,
      snapshot: snapshotOf(strapi, uid, entry),
    });
    return result;
  };
}
