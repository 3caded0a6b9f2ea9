/** Landlines of these two cities have a code of three digits, all others of four. */
const SHORT_CODES = ['024', '028'];

/**
 * A Vietnamese number in the groups in which it is read out: `028 0000 0011`, `0254 000 0011`, `0912 345 678`.
 * What is written otherwise, with spaces or with a country's code, stays as the school wrote it.
 */
export function writtenPhone(phone: string): string {
  if (/^0\d{9}$/.test(phone)) return groups(phone, 4, 3, 3);
  if (!/^02\d{9}$/.test(phone)) return phone;
  return SHORT_CODES.some((code) => phone.startsWith(code)) ? groups(phone, 3, 4, 4) : groups(phone, 4, 3, 4);
}

function groups(phone: string, first: number, second: number, third: number): string {
  return [
    phone.slice(0, first),
    phone.slice(first, first + second),
    phone.slice(first + second, first + second + third),
  ].join('\u00a0');
}
