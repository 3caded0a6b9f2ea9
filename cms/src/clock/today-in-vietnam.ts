const DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

/** YYYY-MM-DD. Assignments begin and end by the day of the school, wherever the server stands. */
export function todayInVietnam(now: Date = new Date()): string {
  return DAY.format(now);
}
