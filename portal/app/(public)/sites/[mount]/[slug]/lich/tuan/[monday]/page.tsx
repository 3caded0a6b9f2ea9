import { eventsOfWeek } from '@/data/content/events';
import { calendarWeek } from '@/routing/calendar-weeks';
import { writtenDay } from '@/time/vietnam-time';
import { publicPage } from '@/ui/frame/public-page';
import { WeekView } from '@/ui/pages/week-view';

const { Page, metadata } = publicPage({
  place: 'calendar',
  load: async ({ site, today }, params: { readonly monday: string }) => {
    const week = calendarWeek(params.monday, today);
    return week === null ? null : { ...week, events: await eventsOfWeek(site.code, week.monday) };
  },
  title: ({ monday }) => `Lịch tuần từ ${writtenDay(monday)}`,
  address: (links, { monday }) => links.week(monday),
  View: ({ links, today, data }) => <WeekView links={links} today={today} {...data} />,
});

/** Made when first visited, kept until its content changes (api/revalidate) or five minutes have passed. */
export const revalidate = 300;
export const generateStaticParams = () => [];
export const generateMetadata = metadata;
export default Page;
