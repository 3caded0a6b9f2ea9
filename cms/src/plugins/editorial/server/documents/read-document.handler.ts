import { examineEntry } from '../../../../editorial/examine-entry';
import { readReview } from '../../../../editorial/review-table';
import { readSchedule } from '../../../../editorial/schedule-table';
import { readVersions } from '../../../../editorial/version-table';
import type { Handler } from '../http/handler';
import { documentAddress, may, openDocument, type DocumentAddress } from './document-address';

/** What the panels and dialogs beside a form need: where the entry stands, what must be answered, its versions. */
export const readDocument: Handler<DocumentAddress, unknown> = {
  params: documentAddress,
  async handle({ strapi, person, params }) {
    const { uid, documentId, siteCode, entry } = await openDocument(strapi, person, params, 'read');
    const key = { uid, documentId };
    const [review, schedule, versions, examination] = await Promise.all([
      readReview(strapi, key),
      readSchedule(strapi, key),
      readVersions(strapi, key),
      examineEntry(strapi, uid, entry),
    ]);
    return {
      review: review && { state: review.state, comment: review.comment, byName: review.byName, at: review.at },
      schedule: schedule && {
        publishAt: schedule.publishDoneAt === null ? schedule.publishAt : null,
        unpublishAt: schedule.unpublishDoneAt === null ? schedule.unpublishAt : null,
        lastError: schedule.lastError,
      },
      versions,
      ...examination,
      publishAt: entry['publishAt'] ?? null,
      may: {
        submit: may(person, uid, 'update', siteCode),
        approve: may(person, uid, 'publish', siteCode),
        restore: may(person, uid, 'update', siteCode),
      },
    };
  },
};
