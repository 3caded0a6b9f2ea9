import { lastChanges } from '@/data/content/last-changes';
import type { SiteRouteContext } from './site-route';
import { element, elements, xmlDocument } from './xml';

interface Address {
  readonly path: string;
  readonly updated?: Date | undefined;
}

/** For search engines: the pages of a site by their one address, and when each last changed. */
export async function sitemap({ site, origin, links }: SiteRouteContext): Promise<string> {
  const [articles, pages] = await Promise.all([lastChanges(site.code, 'articles'), lastChanges(site.code, 'pages')]);
  const news = articles[0]?.updated;
  const addresses: readonly Address[] = [
    { path: links.home, updated: latest([news, pages[0]?.updated]) },
    { path: links.news, updated: news },
    { path: links.notices, updated: news },
    { path: links.calendar },
    { path: links.documents },
    { path: links.contact },
    { path: links.english },
    ...pages.map(({ slug, updated }) => ({ path: links.page(slug), updated })),
    ...articles.map(({ slug, updated }) => ({ path: links.article(slug), updated })),
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
