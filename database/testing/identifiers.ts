import { randomBytes, randomInt } from 'node:crypto';

/** In the shape of a Strapi documentId. */
export function documentId(): string {
  return randomBytes(12).toString('hex');
}

/** A school's code of the sector: eight digits. */
export function siteCode(): string {
  return String(randomInt(10_000_000, 99_999_999));
}
