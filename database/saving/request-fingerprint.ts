import { createHash } from 'node:crypto';

/** Tells whether a request that is sent again asks for the same. */
export function fingerprintOf(actor: string, content: unknown): Buffer {
  return createHash('sha256')
    .update(JSON.stringify([actor, content]))
    .digest();
}
