import { listDirectory } from '@/data/content/directory';
import { publicPage } from '@/ui/frame/public-page';
import { DirectoryView } from '@/ui/pages/directory-view';

const { Page, metadata } = publicPage({
  place: 'page',
  load: ({ site }) => listDirectory(site.code),
  title: () => 'Danh bạ',
  description: (_units, { site }) => `Chức vụ, điện thoại và thư điện tử công vụ của ${site.name}.`,
  address: (links) => links.directory,
  View: ({ links, data }) => <DirectoryView links={links} units={data} />,
});

/** Made when first visited, kept until its content changes (api/revalidate) or five minutes have passed. */
export const revalidate = 300;
export const generateStaticParams = () => [];
export const generateMetadata = metadata;
export default Page;
