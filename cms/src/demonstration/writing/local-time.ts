/** Texts give the time of Vietnam, as `2026-09-05T10:30`. */
export function localTime(time: string): string {
  return new Date(`${time}:00+07:00`).toISOString();
}
