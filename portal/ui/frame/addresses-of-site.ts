import { ARTICLE_CATEGORIES, listArticles } from '@/data/content/articles';
import { listPages } from '@/data/content/pages';
import { environment } from '@/data/environment';
import { siteLinks } from '@/routing/links';
import { MOUNTS } from '@/routing/site-address';
import { wallTime } from '@/time/vietnam-time';
import { isMount, resolveSite, siteOrigin } from './resolve-site';

const NEWEST = 100;

/**
 * The addresses under which a site's pages are known to search engines.
 * @param innerPath the inner route of its first page, `/sites/<mount>/<slug>`
 */
export async function addressesOfSite(innerPath: string): Promise<readonly string[]> {
  const [, , mount = '', slug = ''] = innerPath.split('/');
  const site = isMount(mount) ? await resolveSite(mount, slug, wallTime(new Date()).day) : null;
  if (site === null) return [];
  const [pages, ...articles] = await Promise.all([
    listPages(site.code),
    ...ARTICLE_CATEGORIES.map((category) => listArticles({ siteCode: site.code, category, pageSize: NEWEST })),
  ]);
  const { PORTAL_URL } = environment();
  const links = siteLinks(MOUNTS.host, site.slug, PORTAL_URL);
  return [
    links.home,
    links.news,
    links.notices,
    links.calendar,
    links.documents,
    links.contact,
    ...pages.map((page) => links.page(page.slug)),
    ...articles.flatMap(({ items }) => items.map((article) => links.article(article.slug))),
  ].map((path) => siteOrigin(site, PORTAL_URL) + path);
}
