import { plainText } from '@/data/content/parts/blocks';
import { questionById } from '@/data/content/questions';
import { publicPage } from '@/ui/frame/public-page';
import { OneQuestionView } from '@/ui/pages/one-question-view';

/** As the CMS names documents. */
const DOCUMENT_ID = /^[a-z0-9]{1,40}$/;

const { Page, metadata } = publicPage({
  place: 'contact',
  load: async ({ site }, params: { readonly question: string }) =>
    DOCUMENT_ID.test(params.question) ? questionById(site.code, params.question) : null,
  title: ({ question }) => (question.length > 90 ? `${question.slice(0, 89).trimEnd()}…` : question),
  description: ({ answer }) => plainText(answer, 200) || null,
  address: (links, { documentId }) => links.question(documentId),
  trail: (_data, links) => [{ name: 'Hỏi đáp', path: links.questions() }],
  View: ({ site, links, data }) => <OneQuestionView site={site} links={links} question={data} />,
});

/** Made when first visited, kept until its content changes (api/revalidate) or five minutes have passed. */
export const revalidate = 300;
export const generateStaticParams = () => [];
export const generateMetadata = metadata;
export default Page;
