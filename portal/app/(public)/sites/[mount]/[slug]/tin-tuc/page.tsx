import { publicPage } from '@/ui/frame/public-page';
import { ArticleList } from '@/ui/pages/article-list';
import { loadNews } from '@/ui/pages/news-list';
import { CATEGORY_LABELS } from '@/ui/site/labels';

const { Page, metadata } = publicPage({
  place: 'news',
  load: (context) => loadNews(context, 1),
  title: () => CATEGORY_LABELS.news,
  address: (links) => links.news,
  View: ({ links, data }) => <ArticleList links={links} kind="news" category={null} {...data} />,
});

/** Made when first visited, kept until its content changes (api/revalidate) or five minutes have passed. */
export const revalidate = 300;
export const generateStaticParams = () => [];
export const generateMetadata = metadata;
export default Page;
