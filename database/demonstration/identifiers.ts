import type { Random } from './random';

const BASE36 = '0123456789abcdefghijklmnopqrstuvwxyz';

/** A documentId in the form the CMS gives its own: 24 letters and digits, a letter first. */
export function inventDocumentId(random: Random): string {
  let id = BASE36.charAt(random.integer(10, 35));
  while (id.length < 24) id += BASE36.charAt(random.integer(0, 35));
  return id;
}

/** A version 4 UUID. */
export function inventUuid(random: Random): string {
  let digits = '';
  while (digits.length < 32) digits += random.integer(0, 15).toString(16);
  const variant = random.integer(8, 11).toString(16);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20),
  ].join('-');
}
