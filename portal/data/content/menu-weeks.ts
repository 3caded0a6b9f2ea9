import { z } from 'zod';
import { optionalText } from './parts/answer';
import { readSiteList } from './read-site-list';

export const MENU_DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
export type MenuDay = (typeof MENU_DAYS)[number];

const day = z.object({
  day: z.enum(MENU_DAYS),
  breakfast: optionalText,
  lunch: optionalText,
  snack: optionalText,
});
export const menuWeekSchema = z
  .object({
    weekOf: z.iso.date(),
    days: z
      .array(day)
      .nullish()
      .transform((list) => list ?? []),
    note: optionalText,
  })
  .transform(({ days, ...week }) => ({
    ...week,
    days: [...days].sort((a, b) => MENU_DAYS.indexOf(a.day) - MENU_DAYS.indexOf(b.day)),
  }));
/** What the children eat in a week. */
export type MenuWeek = Readonly<z.output<typeof menuWeekSchema>>;

/** A school year of weeks, newest first. */
export async function listMenuWeeks(siteCode: string): Promise<readonly MenuWeek[]> {
  const { items } = await readSiteList({
    type: 'menu-weeks',
    siteCode,
    schema: menuWeekSchema,
    fields: ['weekOf', 'note'],
    populate: { days: { fields: ['day', 'breakfast', 'lunch', 'snack'] } },
    sort: ['weekOf:desc'],
    pageSize: 40,
  });
  return items;
}

/** The week that begins on a Monday, however long ago. */
export async function menuOfWeek(siteCode: string, monday: string): Promise<MenuWeek | null> {
  const { items } = await readSiteList({
    type: 'menu-weeks',
    siteCode,
    schema: menuWeekSchema,
    fields: ['weekOf', 'note'],
    populate: { days: { fields: ['day', 'breakfast', 'lunch', 'snack'] } },
    filters: { weekOf: { $eq: monday } },
    sort: [],
    pageSize: 1,
  });
  return items[0] ?? null;
}

/** The week of today; without one, the next that is known, else the last. */
export function currentMenu(weeks: readonly MenuWeek[], monday: string): MenuWeek | null {
  const coming = weeks.filter(({ weekOf }) => weekOf >= monday);
  return coming.at(-1) ?? weeks[0] ?? null;
}
