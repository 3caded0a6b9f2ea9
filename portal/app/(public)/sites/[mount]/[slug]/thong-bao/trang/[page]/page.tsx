import { pageNumber } from '@/routing/page-number';
import { publicPage } from '@/ui/frame/public-page';
import { ArticleList } from '@/ui/pages/article-list';
import { loadNotices } from '@/ui/pages/notice-list';
import { CATEGORY_LABELS } from '@/ui/site/labels';

const { Page, metadata } = publicPage({
  place: 'notices',
  load: async (context, params: { readonly page: string }) => {
    const page = pageNumber(params.page);
    return page === null ? null : loadNotices(context, page);
  },
  title: ({ page }) => `${CATEGORY_LABELS.notice}, trang ${page}`,
  address: (links, { page }) => links.listPage('notice', page),
  View: ({ links, data }) => <ArticleList links={links} kind="notice" category={null} {...data} />,
});

/** Made when first visited, kept until its content changes (api/revalidate) or five minutes have passed. */
export const revalidate = 300;
export const generateStaticParams = () => [];
export const generateMetadata = metadata;
export default Page;
