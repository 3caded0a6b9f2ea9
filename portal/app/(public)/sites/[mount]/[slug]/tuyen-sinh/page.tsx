import { listAdmissions } from '@/data/content/admissions';
import { publicPage } from '@/ui/frame/public-page';
import { AdmissionsView } from '@/ui/pages/admissions-view';

const { Page, metadata } = publicPage({
  place: 'admission',
  load: ({ site }) => listAdmissions(site.code),
  title: () => 'Tuyển sinh',
  address: (links) => links.admissions,
  View: ({ links, today, data }) => <AdmissionsView links={links} today={today} admissions={data} />,
});

/** Made when first visited, kept until its content changes (api/revalidate) or five minutes have passed. */
export const revalidate = 300;
export const generateStaticParams = () => [];
export const generateMetadata = metadata;
export default Page;
