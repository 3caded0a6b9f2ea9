import { currentMenu, listMenuWeeks, menuOfWeek } from '@/data/content/menu-weeks';
import { z } from 'zod';
import { mondayOf, writtenDay } from '@/time/vietnam-time';
import { publicPage } from '@/ui/frame/public-page';
import { MenuView } from '@/ui/pages/menu-view';

const { Page, metadata } = publicPage({
  place: 'calendar',
  load: async ({ site, today }, params: { readonly week?: readonly string[] }) => {
    const [asked, ...others] = params.week ?? [];
    const weeks = await listMenuWeeks(site.code);
    if (asked === undefined) return { asked, weeks, week: currentMenu(weeks, mondayOf(today)) };
    const week =
      others.length === 0 && z.iso.date().safeParse(asked).success ? await menuOfWeek(site.code, asked) : null;
    return week === null ? null : { asked, weeks, week };
  },
  title: ({ asked, week }) =>
    asked === undefined || week === null ? 'Thực đơn' : `Thực đơn tuần ${writtenDay(asked)}`,
  address: (links, { asked }) => links.menu(asked),
  View: ({ links, today, data }) => <MenuView links={links} today={today} {...data} />,
});

/** Made when first visited, kept until its content changes (api/revalidate) or five minutes have passed. */
export const revalidate = 300;
export const generateStaticParams = () => [];
export const generateMetadata = metadata;
export default Page;
