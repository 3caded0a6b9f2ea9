import { createHash } from 'node:crypto';

/**
 * SHA-256 of what a result follows from. Keys are sorted, so that the same content has the same hash in whatever order it
 * was read.
 */
export function inputHash(inputs: unknown): Buffer {
  return createHash('sha256').update(JSON.stringify(inputs, sortedKeys)).digest();
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)));
}
