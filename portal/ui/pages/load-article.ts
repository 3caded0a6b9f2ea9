import { articleBySlug } from '@/data/content/articles';
import { listCategories } from '@/data/content/categories';
import { formerAddresses } from '@/data/content/former-addresses';
import { environment } from '@/data/environment';
import { addressKey } from '@/routing/address-key';
import { siteLinks } from '@/routing/links';
import { MOUNTS } from '@/routing/site-address';
import { isSlug } from '@/routing/slug';
import { movedTo, type Moved, type PageContext } from '../frame/public-page';
import { siteOrigin } from '../frame/resolve-site';
import { articlePlaces } from '../site/article-places';

/** An article with what is said about it; its new address where it had another name; null where there is none. */
export async function loadArticle(context: PageContext, name: string) {
  const { site, above, links } = context;
  if (!isSlug(name)) return movedArticle(context, name);
  const article = await articleBySlug(site.code, name, above);
  if (article === null) return movedArticle(context, name);
  const [places, categories] = await Promise.all([articlePlaces(context), listCategories(site.code)]);
  const { PORTAL_URL } = environment();
  return {
    article,
    places,
    links,
    category: categories.find(({ slug }) => slug === article.categorySlug) ?? null,
    url: siteOrigin(site, PORTAL_URL) + siteLinks(MOUNTS.host, site.slug, PORTAL_URL).article(article.slug),
  };
}

async function movedArticle({ site, links }: PageContext, name: string): Promise<Moved | null> {
  const slug = (await formerAddresses('articles', site.code)).get(addressKey(name));
  return slug === undefined ? null : movedTo(links.article(slug));
}
