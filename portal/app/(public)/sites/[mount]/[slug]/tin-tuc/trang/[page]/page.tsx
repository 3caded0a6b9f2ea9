import { listArticles } from '@/data/content/articles';
import { pageNumber } from '@/routing/page-number';
import { publicPage } from '@/ui/frame/public-page';
import { ArticleList } from '@/ui/pages/article-list';
import { CATEGORY_LABELS } from '@/ui/site/labels';

const { Page, metadata } = publicPage({
  place: 'news',
  load: async ({ site }, params: { readonly page: string }) => {
    const page = pageNumber(params.page);
    if (page === null) return null;
    const listing = await listArticles({ siteCode: site.code, category: 'news', page });
    return listing.items.length === 0 ? null : { page, listing };
  },
  title: ({ page }) => `${CATEGORY_LABELS.news}, trang ${page}`,
  address: (links, { page }) => links.listPage('news', page),
  View: ({ links, data }) => <ArticleList links={links} category="news" {...data} />,
});

/** Made when first visited, kept until its content changes (api/revalidate) or five minutes have passed. */
export const revalidate = 300;
export const generateStaticParams = () => [];
export const generateMetadata = metadata;
export default Page;
