import { publicPage } from '@/ui/frame/public-page';
import { loadFrame } from '@/ui/frame/frame-data';
import { SitemapView } from '@/ui/pages/sitemap-view';

const { Page, metadata } = publicPage({
  place: 'none',
  load: loadFrame,
  title: () => 'Sơ đồ trang',
  address: (links) => links.sitemap,
  View: ({ site, links, data }) => <SitemapView site={site} links={links} frame={data} />,
});

/** Made when first visited, kept until its content changes (api/revalidate) or five minutes have passed. */
export const revalidate = 300;
export const generateStaticParams = () => [];
export const generateMetadata = metadata;
export default Page;
