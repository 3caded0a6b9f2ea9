/** Tenths as written in Vietnam: a decimal comma and always one decimal (`80` is `8,0`). */
export function formatScore(tenths: number): string {
  return `${Math.trunc(tenths / 10)},${tenths % 10}`;
}
