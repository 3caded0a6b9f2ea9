import { listArticles } from '@/data/content/articles';
import { publicPage } from '@/ui/frame/public-page';
import { ArticleList } from '@/ui/pages/article-list';
import { CATEGORY_LABELS } from '@/ui/site/labels';

const { Page, metadata } = publicPage({
  place: 'news',
  load: ({ site }) => listArticles({ siteCode: site.code, category: 'news' }),
  title: () => CATEGORY_LABELS.news,
  address: (links) => links.news,
  View: ({ links, data }) => <ArticleList links={links} category="news" page={1} listing={data} />,
});

/** Made when first visited, kept until its content changes (api/revalidate) or five minutes have passed. */
export const revalidate = 300;
export const generateStaticParams = () => [];
export const generateMetadata = metadata;
export default Page;
