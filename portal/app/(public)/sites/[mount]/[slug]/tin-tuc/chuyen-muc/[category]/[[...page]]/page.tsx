import { listArticles } from '@/data/content/articles';
import { listCategories } from '@/data/content/categories';
import { listPageOf } from '@/routing/list-segments';
import { publicPage } from '@/ui/frame/public-page';
import { ArticleList } from '@/ui/pages/article-list';
import { articlePlaces } from '@/ui/site/article-places';

const { Page, metadata } = publicPage({
  place: 'news',
  load: async (context, params: { readonly category: string; readonly page?: readonly string[] }) => {
    const page = listPageOf(params.page);
    const categories = await listCategories(context.site.code);
    const category = categories.find(({ slug }) => slug === params.category);
    if (page === null || category === undefined) return null;
    const [places, listing] = await Promise.all([
      articlePlaces(context),
      listArticles({ siteCode: context.site.code, categorySlug: category.slug, page }),
    ]);
    return page > 1 && listing.items.length === 0 ? null : { places, categories, category, page, listing };
  },
  title: ({ category, page }) => (page === 1 ? category.name : `${category.name}, trang ${page}`),
  address: (links, { category, page }) => links.category(category.slug, page),
  View: ({ links, data }) => <ArticleList links={links} kind="news" {...data} />,
});

/** Made when first visited, kept until its content changes (api/revalidate) or five minutes have passed. */
export const revalidate = 300;
export const generateStaticParams = () => [];
export const generateMetadata = metadata;
export default Page;
