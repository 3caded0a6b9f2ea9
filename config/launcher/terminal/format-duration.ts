/** Vietnamese: `0,4 giây`, `1 phút 05 giây`. */
export function formatDuration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1).replace('.', ',')} giây`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} phút ${String(whole % 60).padStart(2, '0')} giây`;
}
