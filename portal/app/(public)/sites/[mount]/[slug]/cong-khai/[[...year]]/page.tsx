import { listDisclosures } from '@/data/content/disclosures';
import { publicPage } from '@/ui/frame/public-page';
import { DisclosuresView } from '@/ui/pages/disclosures-view';

const { Page, metadata } = publicPage({
  place: 'disclosures',
  load: async ({ site }, params: { readonly year?: readonly string[] }) => {
    const [asked, ...others] = params.year ?? [];
    const all = await listDisclosures(site.code);
    const years = [...new Set(all.map(({ schoolYear }) => schoolYear))];
    if (others.length > 0 || (asked !== undefined && !years.includes(asked))) return null;
    const year = asked ?? years[0] ?? null;
    return { asked, years, year, disclosures: all.filter(({ schoolYear }) => schoolYear === year) };
  },
  title: ({ year }) => (year === null ? 'Công khai' : `Công khai năm học ${year}`),
  address: (links, { asked }) => links.disclosures(asked),
  View: ({ links, today, data }) => <DisclosuresView links={links} today={today} {...data} />,
});

/** Made when first visited, kept until its content changes (api/revalidate) or five minutes have passed. */
export const revalidate = 300;
export const generateStaticParams = () => [];
export const generateMetadata = metadata;
export default Page;
