import 'server-only';
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * What the CMS last answered to each query, on disk. Pages are made from it while the CMS is away: after a restart, and after
 * a change was announced that cannot be read yet.
 */
export interface LastKnown {
  read(address: string): Promise<string | null>;
  has(address: string): Promise<boolean>;
  write(address: string, answer: string): Promise<void>;
}

export function lastKnownIn(folder: string): LastKnown {
  /** What is on disk already need not be written again with each page made. */
  const written = new Map<string, string>();

  async function read(address: string): Promise<string | null> {
    return readFile(fileOf(address), 'utf8').catch(() => null);
  }

  function fileOf(address: string): string {
    const name = hash(address);
    return join(folder, name.slice(0, 2), `${name}.json`);
  }

  return {
    read,
    has: async (address) => written.has(address) || (await read(address)) !== null,
    async write(address, answer) {
      const print = hash(answer);
      if (written.get(address) === print) return;
      const file = fileOf(address);
      await mkdir(dirname(file), { recursive: true });
      // Whole or not at all: a reader never meets half an answer.
      const draft = `${file}.${randomUUID()}`;
      await writeFile(draft, answer);
      await rename(draft, file);
      written.set(address, print);
    },
  };
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
