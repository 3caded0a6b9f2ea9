import { dayAfter, mondayOf } from '../time/vietnam-time';
import { calendarMonths } from './calendar-months';

export interface CalendarWeek {
  readonly monday: string;
  /** The neighbours that have a page. */
  readonly before: string | null;
  readonly after: string | null;
}

/** @param asked a Monday, `2026-11-23` @returns null for a day that has no page: weeks are known as far as months are */
export function calendarWeek(asked: string, today: string): CalendarWeek | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(asked) || Number.isNaN(Date.parse(asked)) || !isWeek(asked, today)) return null;
  const [before, after] = [dayAfter(asked, -7), dayAfter(asked, 7)];
  return { monday: asked, before: isWeek(before, today) ? before : null, after: isWeek(after, today) ? after : null };
}

function isWeek(monday: string, today: string): boolean {
  return mondayOf(monday) === monday && calendarMonths(monday.slice(0, 7), today) !== null;
}
