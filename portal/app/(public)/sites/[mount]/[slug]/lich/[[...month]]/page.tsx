import { eventsOfMonth, upcomingEvents } from '@/data/content/events';
import { calendarMonths } from '@/routing/calendar-months';
import { writtenMonth } from '@/time/vietnam-time';
import { event } from '@/metadata/structured-data';
import { publicPage } from '@/ui/frame/public-page';
import { CalendarView } from '@/ui/pages/calendar-view';

const { Page, metadata } = publicPage({
  place: 'calendar',
  load: async ({ site, today }, params: { readonly month?: readonly string[] }) => {
    const [asked, ...others] = params.month ?? [];
    const months = others.length > 0 ? null : calendarMonths(asked, today);
    if (months === null) return null;
    const [ofMonth, upcoming] = await Promise.all([
      eventsOfMonth(site.code, months.month),
      asked === undefined ? upcomingEvents(site.code, today) : null,
    ]);
    return { ...months, ofMonth, upcoming };
  },
  title: ({ upcoming, month }) => (upcoming === null ? `Lịch ${writtenMonth(month).toLowerCase()}` : 'Lịch'),
  address: (links, { upcoming, month }) => (upcoming === null ? links.month(month) : links.calendar),
  structured: ({ ofMonth, upcoming }, { site }, { origin }) =>
    (upcoming ?? ofMonth).map((one) => event(one, site, origin)),
  View: ({ links, today, data }) => <CalendarView links={links} today={today} {...data} />,
});

/** Made when first visited, kept until its content changes (api/revalidate) or five minutes have passed. */
export const revalidate = 300;
export const generateStaticParams = () => [];
export const generateMetadata = metadata;
export default Page;
