import { publicPage } from '@/ui/frame/public-page';
import { ContactView } from '@/ui/pages/contact-view';

const { Page, metadata } = publicPage({
  place: 'contact',
  load: async () => ({}),
  title: () => 'Liên hệ',
  address: (links) => links.contact,
  View: ({ site, links }) => <ContactView site={site} links={links} />,
});

/** Made when first visited, kept until its content changes (api/revalidate) or five minutes have passed. */
export const revalidate = 300;
export const generateStaticParams = () => [];
export const generateMetadata = metadata;
export default Page;
