import { listHonours } from '@/data/content/honours';
import { publicPage } from '@/ui/frame/public-page';
import { HonoursView } from '@/ui/pages/honours-view';

/** Several a year, for many years. */
const MOST = 100;

const { Page, metadata } = publicPage({
  place: 'page',
  load: async ({ site }) => ({ honours: await listHonours(site.code, MOST) }),
  title: () => 'Vinh danh',
  description: (_data, { site }) => `Thành tích của ${site.name} qua từng năm học.`,
  address: (links) => links.honours,
  View: ({ links, data }) => <HonoursView links={links} {...data} />,
});

/** Made when first visited, kept until its content changes (api/revalidate) or five minutes have passed. */
export const revalidate = 300;
export const generateStaticParams = () => [];
export const generateMetadata = metadata;
export default Page;
