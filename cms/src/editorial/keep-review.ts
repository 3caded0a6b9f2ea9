import type { Core } from '@strapi/strapi';
import { findActingPerson } from '../access/find-person';
import { grantFor } from '../access/grants';
import { documentIdOf } from '../documents/check-published';
import { publishes, READS, type DocumentAction, type DocumentStep } from '../documents/document-action';
import { givenConfirmation } from './confirmation';
import { isReviewed } from './kinds';
import { loadEntry, type Entry } from './load-entry';
import { deleteReview, writeReview, type DocumentKey } from './review-table';
import { deleteSchedule, readSchedule, writeSchedule } from './schedule-table';

/** Keeps review and calendar of an entry true, whatever way it was changed. */
export function keepReview(strapi: Core.Strapi): DocumentStep {
  return async (action, next) => {
    const result = await next();
    const documentId = action.params.documentId ?? documentIdOf(result);
    if (READS.includes(action.action) || !isReviewed(action.uid) || documentId === undefined) return result;
    const key = { uid: action.uid, documentId };
    if (publishes(action)) await afterPublishing(strapi, key);
    else if (action.action === 'unpublish') await deleteSchedule(strapi, key);
    else if (action.action === 'delete') {
      await deleteReview(strapi, key);
      await deleteSchedule(strapi, key);
    } else if (action.action === 'update' || action.action === 'discardDraft') await afterEditing(strapi, action, key);
    return result;
  };
}

/** Who publishes has approved; a day for taking it back goes onto the calendar. */
async function afterPublishing(strapi: Core.Strapi, key: DocumentKey): Promise<void> {
  const entry = await loadEntry(strapi, key, 'published');
  const siteCode: unknown = entry?.['siteCode'];
  if (!entry || typeof siteCode !== 'string') return;
  const person = await findActingPerson(strapi);
  if (person.kind !== 'system') {
    await writeReview(strapi, { ...key, siteCode, state: 'approved', comment: givenConfirmation()?.reason ?? null });
  }
  const unpublishAt = future(entry, 'unpublishAt');
  await writeSchedule(strapi, { ...key, siteCode, publishAt: null, unpublishAt });
}

/** What was approved for a day ahead is not what was changed since: somebody who may not publish has to ask again. */
async function afterEditing(strapi: Core.Strapi, { uid }: DocumentAction, key: DocumentKey): Promise<void> {
  const schedule = await readSchedule(strapi, key);
  if (!schedule || schedule.publishAt === null || schedule.publishDoneAt !== null) return;
  const person = await findActingPerson(strapi);
  if (person.kind === 'system') return;
  const mayPublish = person.kind === 'superAdmin' || (person.kind === 'staff' && grantFor(person.role, uid, 'publish'));
  const { siteCode } = schedule;
  if (!mayPublish) {
    await deleteSchedule(strapi, key);
    await writeReview(strapi, {
      ...key,
      siteCode,
      state: 'submitted',
      comment: 'Đã sửa sau khi được duyệt hẹn giờ, xin duyệt lại.',
    });
    return;
  }
  const entry = await loadEntry(strapi, key, 'draft');
  if (!entry) return;
  const publishAt = dateIn(entry, 'publishAt');
  await writeSchedule(strapi, { ...key, siteCode, publishAt, unpublishAt: dateIn(entry, 'unpublishAt') });
}

export function dateIn(entry: Entry, field: string): Date | null {
  const value = entry[field];
  if (typeof value !== 'string' && !(value instanceof Date)) return null;
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? null : date;
}

function future(entry: Entry, field: string): Date | null {
  const date = dateIn(entry, field);
  return date !== null && date.getTime() > Date.now() ? date : null;
}
