import { createHash, timingSafeEqual } from 'node:crypto';

/** Compared in constant time, as hashes of equal length. */
export function secretEquals(given: string, secret: string): boolean {
  return timingSafeEqual(digest(given), digest(secret));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
