import type { IsoDate } from './school-date';

/** Vietnam keeps one time all the year, seven hours before UTC. */
const AHEAD_MS = 7 * 3_600_000;

export interface VietnamMoment {
  readonly day: IsoDate;
  /** 0 to 23. */
  readonly hour: number;
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number;
  /** The Monday of its week. */
  readonly monday: IsoDate;
}

/** What calendar and clock of a school show, wherever the server stands. */
export function vietnamMoment(now: Date): VietnamMoment {
  const there = new Date(now.getTime() + AHEAD_MS);
  const weekday = ((there.getUTCDay() + 6) % 7) + 1;
  const monday = new Date(there.getTime() - (weekday - 1) * 24 * 3_600_000);
  return { day: iso(there), hour: there.getUTCHours(), weekday, monday: iso(monday) };
}

function iso(date: Date): IsoDate {
  return date.toISOString().slice(0, 10);
}
