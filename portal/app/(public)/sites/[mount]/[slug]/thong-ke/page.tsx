import { statisticsOfAuthority } from '@/data/statistics-of-authority';
import { publicPage } from '@/ui/frame/public-page';
import { StatisticsView } from '@/ui/pages/statistics-view';

const { Page, metadata } = publicPage({
  place: 'schools',
  load: async ({ site, today }) => (site.kind === 'authority' ? statisticsOfAuthority(site.code, today) : null),
  title: () => 'Thống kê',
  description: (_data, { site }) => `Số trường, lớp, học sinh và nhân sự trên địa bàn ${site.name}.`,
  address: (links) => links.statistics,
  View: ({ links, today, data }) => <StatisticsView links={links} today={today} statistics={data} />,
});

/** Made when first visited, kept until its content changes (api/revalidate) or five minutes have passed. */
export const revalidate = 300;
export const generateStaticParams = () => [];
export const generateMetadata = metadata;
export default Page;
