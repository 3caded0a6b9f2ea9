import { listDirectory } from '@/data/content/directory';
import { publicPage } from '@/ui/frame/public-page';
import { OrganisationView } from '@/ui/pages/organisation-view';

const { Page, metadata } = publicPage({
  place: 'page',
  load: ({ site }) => listDirectory(site.code),
  title: () => 'Sơ đồ tổ chức',
  address: (links) => links.organisation,
  View: ({ links, data }) => <OrganisationView links={links} units={data} />,
});

/** Made when first visited, kept until its content changes (api/revalidate) or five minutes have passed. */
export const revalidate = 300;
export const generateStaticParams = () => [];
export const generateMetadata = metadata;
export default Page;
