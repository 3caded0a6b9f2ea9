import { calendarEntries } from '@/data/content/calendar-entries';
import { calendar } from '@/feeds/calendar';
import { fresh, siteRoute } from '@/feeds/site-route';
import { monthAfter } from '@/time/vietnam-time';

/** Calendar programs keep what they were told; a year back is enough for a new subscriber. */
const MONTHS_BACK = 12;

export const GET = siteRoute(async ({ site, origin, links, today }) =>
  fresh(
    calendar({
      name: `Lịch ${site.name}`,
      host: new URL(origin).hostname,
      events: await calendarEntries(site.code, monthAfter(today.slice(0, 7), -MONTHS_BACK)),
      pageOf: (month) => origin + links.month(month),
    }),
    'text/calendar',
  ),
);

/** Made when first asked for, kept until its content changes (api/revalidate) or five minutes have passed. */
export const dynamic = 'force-static';
export const revalidate = 300;
export const generateStaticParams = () => [];
