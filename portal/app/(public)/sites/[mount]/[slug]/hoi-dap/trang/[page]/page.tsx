import { listQuestions } from '@/data/content/questions';
import { pageNumber } from '@/routing/page-number';
import { publicPage } from '@/ui/frame/public-page';
import { QuestionsView } from '@/ui/pages/questions-view';

const { Page, metadata } = publicPage({
  place: 'contact',
  load: async ({ site }, params: { readonly page: string }) => {
    const page = pageNumber(params.page);
    if (page === null) return null;
    const listing = await listQuestions(site.code, page);
    return listing.items.length === 0 ? null : { page, listing };
  },
  title: ({ page }) => `Hỏi đáp, trang ${page}`,
  address: (links, { page }) => links.questions(page),
  View: ({ site, links, data }) => <QuestionsView site={site} links={links} {...data} />,
});

/** Made when first visited, kept until its content changes (api/revalidate) or five minutes have passed. */
export const revalidate = 300;
export const generateStaticParams = () => [];
export const generateMetadata = metadata;
export default Page;
