import { listArticles } from '@/data/content/articles';
import { pageNumber } from '@/routing/page-number';
import { publicPage } from '@/ui/frame/public-page';
import { ArticleList } from '@/ui/pages/article-list';
import { CATEGORY_LABELS } from '@/ui/site/labels';

const { Page, metadata } = publicPage({
  place: 'notices',
  load: async ({ site }, params: { readonly page: string }) => {
    const page = pageNumber(params.page);
    if (page === null) return null;
    const listing = await listArticles({ siteCode: site.code, category: 'notice', page });
    return listing.items.length === 0 ? null : { page, listing };
  },
  title: ({ page }) => `${CATEGORY_LABELS.notice}, trang ${page}`,
  address: (links, { page }) => links.listPage('notice', page),
  View: ({ links, data }) => <ArticleList links={links} category="notice" {...data} />,
});

/** Made when first visited, kept until its content changes (api/revalidate) or five minutes have passed. */
export const revalidate = 300;
export const generateStaticParams = () => [];
export const generateMetadata = metadata;
export default Page;
