import { admissionBySlug } from '@/data/content/admissions';
import { plainText } from '@/data/content/parts/blocks';
import { isSlug } from '@/routing/slug';
import { publicPage } from '@/ui/frame/public-page';
import { AdmissionView } from '@/ui/pages/admission-view';

const { Page, metadata } = publicPage({
  place: 'admission',
  load: async ({ site }, params: { readonly notice: string }) =>
    isSlug(params.notice) ? admissionBySlug(site.code, params.notice) : null,
  title: ({ title }) => title,
  description: ({ body }) => plainText(body, 200) || null,
  address: (links, { slug }) => links.admission(slug),
  View: ({ site, links, today, data }) => <AdmissionView site={site} links={links} today={today} admission={data} />,
});

/** Made when first visited, kept until its content changes (api/revalidate) or five minutes have passed. */
export const revalidate = 300;
export const generateStaticParams = () => [];
export const generateMetadata = metadata;
export default Page;
