import { settingOf } from '@/data/content/site-setting';
import { publicPage } from '@/ui/frame/public-page';
import { ContactView } from '@/ui/pages/contact-view';

const { Page, metadata } = publicPage({
  place: 'contact',
  load: async ({ site }) => ({ mapNote: (await settingOf(site.code))?.mapNote ?? null }),
  title: () => 'Liên hệ',
  address: (links) => links.contact,
  View: ({ site, links, data }) => <ContactView site={site} links={links} mapNote={data.mapNote} />,
});

/** Made when first visited, kept until its content changes (api/revalidate) or five minutes have passed. */
export const revalidate = 300;
export const generateStaticParams = () => [];
export const generateMetadata = metadata;
export default Page;
