import { randomBytes } from 'node:crypto';

/** 256 random bits; letters, digits, `-` and `_` only, so it fits into a connection string as it is. */
export function generateSecret(): string {
  return randomBytes(32).toString('base64url');
}
