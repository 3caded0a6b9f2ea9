import { admissionState, listAdmissions } from '@/data/content/admissions';
import { listArticles, listGalleries, type Reader } from '@/data/content/articles';
import { listDocuments } from '@/data/content/documents';
import { upcomingEvents } from '@/data/content/events';
import { listHonours } from '@/data/content/honours';
import { filledParts } from '@/data/content/filled-parts';
import { currentMenu, listMenuWeeks } from '@/data/content/menu-weeks';
import { listPages } from '@/data/content/pages';
import type { School } from '@/data/content/school';
import { settingOf, type HomeSectionKind } from '@/data/content/site-setting';
import { mondayOf } from '@/time/vietnam-time';
import type { PageContext } from '../frame/public-page';
import { articlePlaces } from '../site/article-places';
import { arrangeRows, defaultSections } from './arrange';

/** What a school's first page shows: the sections that it chose, as far as they hold something. */
export async function loadHome(context: PageContext, site: School) {
  const setting = await settingOf(site.code);
  const chosen = setting === null || setting.sections.length === 0 ? defaultSections(site.level) : setting.sections;
  const wanted = new Set(chosen.map(({ kind }) => kind));
  const [places, pages, parts, content] = await Promise.all([
    articlePlaces(context),
    listPages(site.code),
    filledParts({ siteCode: site.code, sharedFrom: context.above }),
    readSections(context, wanted),
  ]);
  const rows = arrangeRows(chosen.filter(({ kind }) => isFilled(kind, content)));
  return { site, places, pages, parts, quickLinks: setting?.quickLinks ?? [], content, rows };
}

export type SchoolHomeData = Awaited<ReturnType<typeof loadHome>>;
export type HomeContent = Awaited<ReturnType<typeof readSections>>;

/** Sections that nobody chose are not asked for. */
async function readSections({ site, above, today }: PageContext, wanted: ReadonlySet<HomeSectionKind>) {
  const { code } = site;
  const reader: Reader = { siteCode: code, sharedFrom: above };
  const when = async <T>(kind: HomeSectionKind, read: () => Promise<readonly T[]>): Promise<readonly T[]> =>
    wanted.has(kind) ? read() : [];
  const [news, notices, events, honours, documents, menus, admissions, albums] = await Promise.all([
    when('news', async () => (await listArticles({ ...reader, category: 'news', pageSize: 5 })).items),
    when('notices', async () => (await listArticles({ ...reader, category: 'notice', pageSize: 4 })).items),
    when('calendar', () => upcomingEvents(code, today)),
    when('honours', () => listHonours(code)),
    when('documents', async () => (await listDocuments({ siteCode: code, pageSize: 5 })).items),
    when('menu', () => listMenuWeeks(code)),
    when('admission', () => listAdmissions(code)),
    when('gallery', async () => (await listGalleries(code, { pageSize: 5 })).items),
  ]);
  return {
    news,
    notices,
    events: events.slice(0, 4),
    honours: honours.slice(0, 1),
    documents,
    menu: currentMenu(menus, mondayOf(today)),
    admissions: admissions.filter((one) => admissionState(one, today) !== 'closed').slice(0, 3),
    albums,
  };
}

/** News, notices and the calendar say that they are empty; the rest stays away. */
function isFilled(kind: HomeSectionKind, content: HomeContent): boolean {
  switch (kind) {
    case 'quickLinks':
    case 'news':
    case 'notices':
    case 'calendar':
      return true;
    case 'honours':
      return content.honours.length > 0;
    case 'documents':
      return content.documents.length > 0;
    case 'menu':
      return content.menu !== null;
    case 'admission':
      return content.admissions.length > 0;
    case 'gallery':
      return content.albums.length > 0;
  }
}
