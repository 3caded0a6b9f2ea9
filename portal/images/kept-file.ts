import { randomUUID } from 'node:crypto';
import { mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

const beingMade = new Map<string, Promise<number>>();

/**
 * A file that is made when it is first needed and kept. Many who ask at once wait for one making.
 * @returns its size in bytes
 */
export async function keptFile(path: string, make: () => Promise<Uint8Array>): Promise<number> {
  const found = await stat(path).catch(() => null);
  if (found !== null) return found.size;
  const known = beingMade.get(path);
  if (known !== undefined) return known;
  const making = makeFile(path, make).finally(() => beingMade.delete(path));
  beingMade.set(path, making);
  return making;
}

async function makeFile(path: string, make: () => Promise<Uint8Array>): Promise<number> {
  const content = await make();
  await mkdir(dirname(path), { recursive: true });
  // Whole or not at all: a reader never meets half a picture.
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, content);
  await rename(draft, path);
  return content.byteLength;
}
