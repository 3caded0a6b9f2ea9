import { publicPage } from '@/ui/frame/public-page';
import { loadArticle } from '@/ui/pages/load-article';
import { PrintedArticle } from '@/ui/pages/printed-article';

const { Page, metadata } = publicPage({
  place: 'news',
  bare: true,
  load: async (context, params: { readonly article: string }) => loadArticle(context, params.article),
  title: ({ article }) => article.title,
  address: (links, { article }) => links.article(article.slug),
  View: ({ site, today, data }) => <PrintedArticle site={site} today={today} {...data} />,
});

/** Made when first visited, kept until its content changes (api/revalidate) or five minutes have passed. */
export const revalidate = 300;
export const generateStaticParams = () => [];
export const generateMetadata = metadata;
export default Page;
