import { listArticles } from '@/data/content/articles';
import { plainText } from '@/data/content/parts/blocks';
import { viewsOfPage } from '@/data/views-of-page';
import { newsArticle, organisation } from '@/metadata/structured-data';
import { sharePath } from '@/share/share-path';
import { publicPage } from '@/ui/frame/public-page';
import { CATEGORY_LABELS } from '@/ui/site/labels';
import { ArticleView } from '@/ui/pages/article-view';
import { loadArticle } from '@/ui/pages/load-article';

const OTHERS = 3;

const { Page, metadata } = publicPage({
  place: 'news',
  load: async (context, params: { readonly article: string }) => {
    const found = await loadArticle(context, params.article);
    if (found === null || 'movedTo' in found) return found;
    const { article } = found;
    const [{ items }, views] = await Promise.all([
      listArticles({ siteCode: context.site.code, category: article.category, pageSize: OTHERS + 1 }),
      viewsOfPage(context.site.code, `/tin-tuc/${article.slug}`),
    ]);
    return { ...found, views, others: items.filter(({ slug }) => slug !== article.slug).slice(0, OTHERS) };
  },
  title: ({ article }) => article.title,
  description: ({ article }) => article.summary ?? (plainText(article.body, 200) || null),
  picture: ({ article }) => article.cover,
  address: (links, { article }) => links.article(article.slug),
  isArticle: true,
  trail: ({ article }, links) => [
    {
      name: CATEGORY_LABELS[article.category],
      path: article.category === 'news' ? links.news : links.notices,
    },
  ],
  structured: ({ article }, { site }, { origin, path, url }) => [
    newsArticle(article, { url, picture: origin + (article.cover?.src ?? sharePath(path)), origin }),
    organisation(site, origin),
  ],
  View: ({ data }) => <ArticleView {...data} />,
});

/** Made when first visited, kept until its content changes (api/revalidate) or five minutes have passed. */
export const revalidate = 300;
export const generateStaticParams = () => [];
export const generateMetadata = metadata;
export default Page;
