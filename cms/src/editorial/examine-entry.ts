import type { Finding } from '@cong-truong/domain/content/personal-data/finding';
import { findPersonalData } from '@cong-truong/domain/content/personal-data/find-personal-data';
import type { Core } from '@strapi/strapi';
import { todayInVietnam } from '../clock/today-in-vietnam';
import { picturesOf } from '../content/blocks';
import type { ContentUid } from '../content/content-kinds';
import { entryTexts } from './entry-texts';
import { isExamined } from './kinds';
import type { Entry } from './load-entry';

/** What must be answered before an entry goes public. */
export interface Examination {
  readonly findings: readonly Finding[];
  /** The entry shows pictures, and nobody has said yet whether children are on them and consents on file. */
  readonly asksForConsent: boolean;
}

export async function examineEntry(strapi: Core.Strapi, uid: ContentUid, entry: Entry): Promise<Examination> {
  if (!isExamined(uid)) return { findings: [], asksForConsent: false };
  const findings = findPersonalData({
    pieces: entryTexts(strapi, uid, entry),
    publishedPhones: await publishedPhones(strapi, entry['siteCode']),
    year: Number(todayInVietnam().slice(0, 4)),
  });
  return { findings, asksForConsent: asksForConsent(uid, entry) };
}

function asksForConsent(uid: ContentUid, entry: Entry): boolean {
  if (uid !== 'api::article.article' || entry['consentConfirmed'] === true) return false;
  const { cover, gallery, body } = entry;
  return Boolean(cover) || (Array.isArray(gallery) && gallery.length > 0) || picturesOf(body).length > 0;
}

/** Numbers that the site itself gives: its own and those of its directory. */
async function publishedPhones(strapi: Core.Strapi, siteCode: unknown): Promise<readonly string[]> {
  if (typeof siteCode !== 'string') return [];
  const isPublished = { publishedAt: { $notNull: true } };
  const rows: readonly { readonly phone: string | null }[] = (
    await Promise.all([
      ...(['api::school.school', 'api::authority.authority'] as const).map((uid) =>
        strapi.db.query(uid).findMany({ select: ['phone'], where: { code: siteCode, ...isPublished } }),
      ),
      strapi.db
        .query('api::directory-entry.directory-entry')
        .findMany({ select: ['phone'], where: { siteCode, ...isPublished } }),
    ])
  ).flat();
  return rows.flatMap(({ phone }) => phone ?? []);
}
