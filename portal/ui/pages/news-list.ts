import { listArticles } from '@/data/content/articles';
import { listCategories } from '@/data/content/categories';
import { newsReader } from '@/data/content/reader-of';
import type { PageContext } from '../frame/public-page';
import { articlePlaces } from '../site/article-places';

/** One page of the list; null past its end. */
export async function loadNews(context: PageContext, page: number) {
  const { site, above, today } = context;
  const [places, categories, listing] = await Promise.all([
    articlePlaces(context),
    listCategories(context.site.code),
    listArticles({ ...(await newsReader(site, above, today)), category: 'news', page }),
  ]);
  return page > 1 && listing.items.length === 0 ? null : { places, categories, listing, page };
}
