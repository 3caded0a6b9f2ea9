import { monthAfter } from '../time/vietnam-time';

const FIRST_MONTH = '2016-01';
/** How far ahead a school plans: this school year and the next. */
const MONTHS_AHEAD = 18;

export interface CalendarMonths {
  readonly month: string;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * @param asked the month in the address, `2026-11`; undefined for the calendar's first page
 * @returns the month to show and its neighbours; null for a month that has no page
 */
export function calendarMonths(asked: string | undefined, today: string): CalendarMonths | null {
  const last = monthAfter(today.slice(0, 7), MONTHS_AHEAD);
  const month = asked ?? today.slice(0, 7);
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month) || month < FIRST_MONTH || month > last) return null;
  return {
    month,
    before: month === FIRST_MONTH ? null : monthAfter(month, -1),
    after: month === last ? null : monthAfter(month, 1),
  };
}
