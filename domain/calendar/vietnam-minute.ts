/** A minute on the clocks of Vietnam, as people read and type it: `2026-11-15T22:00`. */
export type VietnamMinute = string;

const MINUTE = /^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]$/;
/** Vietnam keeps one time all the year, seven hours before UTC. */
const AHEAD_MS = 7 * 3_600_000;

/** Seconds are left out, not rounded. */
export function toVietnamMinute(moment: Date): VietnamMinute {
  return new Date(moment.getTime() + AHEAD_MS).toISOString().slice(0, 16);
}

/** @returns `null` when the text is no minute of the calendar */
export function parseVietnamMinute(text: string): Date | null {
  if (!MINUTE.test(text)) return null;
  const moment = new Date(`${text}:00+07:00`);
  return !Number.isNaN(moment.getTime()) && toVietnamMinute(moment) === text ? moment : null;
}

/** `22:00 ngày 15/11/2026`. */
export function describeVietnamMinute(moment: Date): string {
  const [day = '', time = ''] = toVietnamMinute(moment).split('T');
  return `${time} ngày ${day.split('-').reverse().join('/')}`;
}
