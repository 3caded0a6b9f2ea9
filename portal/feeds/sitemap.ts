import { filledParts, type Part } from '@/data/content/filled-parts';
import { lastChanges } from '@/data/content/last-changes';
import type { SiteRouteContext } from './site-route';
import { element, elements, xmlDocument } from './xml';

interface Address {
  readonly path: string;
  readonly updated?: Date | undefined;
}

/** For search engines: the pages of a site by their one address, and when each last changed. Empty lists are not named. */
export async function sitemap({ site, origin, links }: SiteRouteContext): Promise<string> {
  const [parts, articles, pages, admissions] = await Promise.all([
    filledParts({ siteCode: site.code }),
    lastChanges(site.code, 'articles'),
    lastChanges(site.code, 'pages'),
    lastChanges(site.code, 'admission-notices'),
  ]);
  const news = articles[0]?.updated;
  const lists: readonly (readonly [Part, Address])[] = [
    ['news', { path: links.news, updated: news }],
    ['notices', { path: links.notices, updated: news }],
    ['calendar', { path: links.calendar }],
    ['documents', { path: links.documents }],
    ['directory', { path: links.directory }],
    ['directory', { path: links.organisation }],
    ['honours', { path: links.honours }],
    ['disclosures', { path: links.disclosures() }],
    ['admissions', { path: links.admissions, updated: admissions[0]?.updated }],
    ['timetables', { path: links.timetables }],
    ['menus', { path: links.menu() }],
    ['gallery', { path: links.gallery(), updated: news }],
  ];
  const addresses: readonly Address[] = [
    { path: links.home, updated: latest([news, pages[0]?.updated]) },
    ...lists.flatMap(([part, address]) => (parts.has(part) ? [address] : [])),
    ...(site.kind === 'authority' ? [{ path: links.schools() }, { path: links.statistics }] : []),
    { path: links.questions() },
    { path: links.contact },
    { path: links.sitemap },
    { path: links.english },
    ...pages.map(({ slug, updated }) => ({ path: links.page(slug), updated })),
    ...articles.map(({ slug, updated }) => ({ path: links.article(slug), updated })),
    ...admissions.map(({ slug, updated }) => ({ path: links.admission(slug), updated })),
  ];
  const urls = addresses.map(({ path, updated }) =>
    element(
      'url',
      elements([
        element('loc', origin + path),
        ...(updated === undefined ? [] : [element('lastmod', updated.toISOString())]),
      ]),
    ),
  );
  return xmlDocument(element('urlset', elements(urls), { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }));
}

function latest(dates: readonly (Date | undefined)[]): Date | undefined {
  return dates.reduce((one, other) => (one === undefined || (other !== undefined && other > one) ? other : one));
}
