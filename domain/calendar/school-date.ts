/** A day without time and zone, ISO: `2026-11-23`. */
export type IsoDate = string;

const ISO = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/;
const VIETNAMESE = /^([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})$/;

/** `2012-03-05` is `05/03/2012`. '' when the text is no ISO day. */
export function formatDate(date: IsoDate): string {
  const match = ISO.exec(date);
  return match ? `${match[3]}/${match[2]}/${match[1]}` : '';
}

/** Reads dd/mm/yyyy as people type it. @returns `null` when there is no such day */
export function parseDate(text: string): IsoDate | null {
  const match = VIETNAMESE.exec(text.trim());
  if (!match) return null;
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}

/** `2016` is `2016-2017`. */
export function schoolYearLabel(startYear: number): string {
  return `${startYear}-${startYear + 1}`;
}
