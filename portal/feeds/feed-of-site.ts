import { feedArticles } from '@/data/content/feed-articles';
import { CATEGORY_LABELS } from '@/ui/site/labels';
import type { Feed } from './feed';
import type { SiteRouteContext } from './site-route';

export async function feedOfSite({ site, origin, links }: SiteRouteContext, self: string): Promise<Feed> {
  const articles = await feedArticles(site.code);
  return {
    title: site.name,
    description: `Tin tức và thông báo của ${site.name}`,
    home: origin + links.home,
    self: origin + self,
    entries: articles.map(({ slug, category, ...article }) => ({
      ...article,
      category: CATEGORY_LABELS[category],
      address: origin + links.article(slug),
    })),
  };
}
