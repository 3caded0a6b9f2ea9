/** Vietnam has one time zone and no summer time; the server's own zone does not matter. */
const TIME_ZONE = 'Asia/Ho_Chi_Minh';

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const weekdays = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'] as const;

/** A moment as the clock on a Vietnamese wall shows it. */
export interface WallTime {
  /** `2026-11-23` */
  readonly day: string;
  /** `07:30` */
  readonly time: string;
}

export function wallTime(moment: Date): WallTime {
  const values = Object.fromEntries(parts.formatToParts(moment).map(({ type, value }) => [type, value]));
  return {
    day: `${values['year']}-${values['month']}-${values['day']}`,
    time: `${values['hour']}:${values['minute']}`,
  };
}

/** The first moment of a day in Vietnam. */
export function startOfDay(day: string): Date {
  return new Date(`${day}T00:00:00+07:00`);
}

/** @param day `2026-11-23` @returns `23/11/2026`, as dates are written in Vietnam */
export function writtenDay(day: string): string {
  const [year, month, date] = day.split('-');
  return `${date}/${month}/${year}`;
}

/** @returns `Thứ Hai, 23/11/2026` */
export function writtenDayWithWeekday(day: string): string {
  return `${weekdayOf(day)}, ${writtenDay(day)}`;
}

export function weekdayOf(day: string): string {
  return weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
}

/** @param month `2026-11` */
export function writtenMonth(month: string): string {
  const [year, number] = month.split('-');
  return `Tháng ${Number(number)}, ${year}`;
}

/** @param month `2026-11` @param by how many months later, or earlier when negative */
export function monthAfter(month: string, by: number): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}

/** The days of a month in weeks from Monday to Sunday; days of the months beside it are null. */
export function weeksOf(month: string): readonly (readonly (string | null)[])[] {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const before = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7;
  const cells = Array.from({ length: Math.ceil((before + length) / 7) * 7 }, (_, index) => {
    const date = index - before + 1;
    return date < 1 || date > length ? null : `${month}-${String(date).padStart(2, '0')}`;
  });
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** @param day `2026-11-23` @param by how many days later, or earlier when negative */
export function dayAfter(day: string, by: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
}

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
  return dayAfter(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
}
