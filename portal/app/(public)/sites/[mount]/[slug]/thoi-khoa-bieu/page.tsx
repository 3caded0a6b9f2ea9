import { listTimetables, timetablesByTime } from '@/data/content/timetables';
import { publicPage } from '@/ui/frame/public-page';
import { TimetablesView } from '@/ui/pages/timetables-view';

const { Page, metadata } = publicPage({
  place: 'calendar',
  load: async ({ site, today }) => timetablesByTime(await listTimetables(site.code), today),
  title: () => 'Thời khóa biểu',
  address: (links) => links.timetables,
  View: ({ links, data }) => <TimetablesView links={links} timetables={data} />,
});

/** Made when first visited, kept until its content changes (api/revalidate) or five minutes have passed. */
export const revalidate = 300;
export const generateStaticParams = () => [];
export const generateMetadata = metadata;
export default Page;
