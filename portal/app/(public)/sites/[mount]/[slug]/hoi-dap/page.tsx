import { listQuestions } from '@/data/content/questions';
import { publicPage } from '@/ui/frame/public-page';
import { QuestionsView } from '@/ui/pages/questions-view';

const { Page, metadata } = publicPage({
  place: 'contact',
  load: ({ site }) => listQuestions(site.code),
  title: () => 'Hỏi đáp',
  description: (_data, { site }) => `Hỏi ${site.name} và xem những câu đã được trả lời.`,
  address: (links) => links.questions(),
  View: ({ site, links, data }) => <QuestionsView site={site} links={links} page={1} listing={data} />,
});

/** Made when first visited, kept until its content changes (api/revalidate) or five minutes have passed. */
export const revalidate = 300;
export const generateStaticParams = () => [];
export const generateMetadata = metadata;
export default Page;
