import { listArticles } from '@/data/content/articles';
import type { PageContext } from '../frame/public-page';
import { articlePlaces } from '../site/article-places';

/** One page of the list; null past its end. */
export async function loadNotices(context: PageContext, page: number) {
  const { site, above } = context;
  const [places, categories, listing] = await Promise.all([
    articlePlaces(context),
    [],
    listArticles({ siteCode: site.code, sharedFrom: above, category: 'notice', page }),
  ]);
  return page > 1 && listing.items.length === 0 ? null : { places, categories, listing, page };
}
