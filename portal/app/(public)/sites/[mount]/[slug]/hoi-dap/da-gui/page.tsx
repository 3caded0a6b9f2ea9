import { publicPage } from '@/ui/frame/public-page';
import { AskedView } from '@/ui/pages/asked-view';

const { Page, metadata } = publicPage({
  place: 'contact',
  load: async () => ({}),
  title: () => 'Đã nhận câu hỏi',
  address: (links) => links.asked,
  View: ({ site, links }) => <AskedView site={site} links={links} />,
});

/** Made when first visited, kept until its content changes (api/revalidate) or five minutes have passed. */
export const revalidate = 300;
export const generateStaticParams = () => [];
export const generateMetadata = metadata;
export default Page;
