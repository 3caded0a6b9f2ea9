import { publicPage } from '@/ui/frame/public-page';

/** Every other address under a site: "not found", with the site's own head and foot. */
const { Page, metadata } = publicPage({
  place: 'none',
  load: async () => null,
  title: () => null,
  address: (links) => links.home,
  View: () => null,
});

/** Made when first visited, kept until its content changes (api/revalidate) or five minutes have passed. */
export const revalidate = 300;
export const generateStaticParams = () => [];
export const generateMetadata = metadata;
export default Page;
