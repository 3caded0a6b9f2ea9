import type { Core } from '@strapi/strapi';
import { grantFor } from '../../../../access/grants';
import { codesWithin } from '../../../../access/person';
import { kindOf, type ContentUid } from '../../../../content/content-kinds';
import { isReviewed, KIND_NAMES } from '../../../../editorial/kinds';
import { reviewsOfSites, type Review } from '../../../../editorial/review-table';
import { openSchedules, type Schedule } from '../../../../editorial/schedule-table';
import { mayImport } from '../imports/may-import';
import { boardOf } from '../board/board-of';
import type { Editor, Handler } from '../http/handler';

const ARTICLE = 'api::article.article';

/** What waits, what came back, what is planned: of the person's own site, or of all for the administrator. */
export const readDesk: Handler<unknown, unknown> = {
  async handle({ strapi, person }) {
    const codes = sitesOf(person);
    const [waiting, returned, schedules] = await Promise.all([
      reviewsOfSites(strapi, 'submitted', codes),
      reviewsOfSites(strapi, 'returned', codes),
      openSchedules(strapi, codes),
    ]);
    const titles = await titlesOf(strapi, [...waiting, ...returned, ...schedules]);
    const present = (row: Review | Schedule) => {
      const title = titles.get(`${row.type}/${row.documentId}`);
      return title === undefined ? [] : [{ ...row, kind: KIND_NAMES[row.type] ?? row.type, title }];
    };
    return {
      waiting: waiting.flatMap(present),
      returned: returned.flatMap(present),
      schedules: schedules.flatMap(present),
      may: {
        approve: person.kind === 'superAdmin' || grantFor(person.role, ARTICLE, 'publish') !== null,
        import: mayImport(person),
        board: boardOf(person) !== null,
      },
    };
  },
};

function sitesOf(person: Editor): readonly string[] | 'all' {
  if (person.kind === 'superAdmin') return 'all';
  return codesWithin(person, grantFor(person.role, ARTICLE, 'read')?.reach ?? 'ownSite');
}

/** One question a type; entries that are gone have no title and are left out. */
async function titlesOf(
  strapi: Core.Strapi,
  rows: readonly { readonly type: string; readonly documentId: string }[],
): Promise<ReadonlyMap<string, string>> {
  const titles = new Map<string, string>();
  const uids = [...new Set(rows.map(({ type }) => type))].filter((uid): uid is ContentUid => isReviewed(uid));
  for (const uid of uids) {
    const { titleField } = kindOf(uid);
    const documentIds = rows.filter(({ type }) => type === uid).map(({ documentId }) => documentId);
    const entries: readonly Readonly<Record<string, string | null>>[] = await strapi.db.query(uid).findMany({
      select: ['documentId', titleField],
      where: { documentId: { $in: documentIds }, publishedAt: { $null: true } },
    });
    for (const entry of entries) titles.set(`${uid}/${entry['documentId']}`, entry[titleField] ?? '');
  }
  return titles;
}
