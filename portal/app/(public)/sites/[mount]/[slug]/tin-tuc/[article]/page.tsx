import { articleBySlug, listArticles } from '@/data/content/articles';
import { plainText } from '@/data/content/parts/blocks';
import { isSlug } from '@/routing/slug';
import { publicPage } from '@/ui/frame/public-page';
import { ArticleView } from '@/ui/pages/article-view';

const OTHERS = 3;

const { Page, metadata } = publicPage({
  place: 'news',
  load: async ({ site }, params: { readonly article: string }) => {
    if (!isSlug(params.article)) return null;
    const article = await articleBySlug(site.code, params.article);
    if (article === null) return null;
    const { items } = await listArticles({ siteCode: site.code, category: article.category, pageSize: OTHERS + 1 });
    return { article, others: items.filter(({ slug }) => slug !== article.slug).slice(0, OTHERS) };
  },
  title: ({ article }) => article.title,
  description: ({ article }) => article.summary ?? (plainText(article.body, 200) || null),
  picture: ({ article }) => article.cover,
  address: (links, { article }) => links.article(article.slug),
  View: ({ links, data }) => <ArticleView links={links} {...data} />,
});

/** Made when first visited, kept until its content changes (api/revalidate) or five minutes have passed. */
export const revalidate = 300;
export const generateStaticParams = () => [];
export const generateMetadata = metadata;
export default Page;
