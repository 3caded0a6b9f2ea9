import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorCode } from '../../errors/error-fields';

/** Where files are written before they get their name; beside the others, because a rename stays within one disk. */
const UNFINISHED = 'unfinished';

export interface StoredFile {
  /** Relative to the store's root. */
  readonly name: string;
  readonly modifiedAt: Date;
}

/** Files that are there whole or not at all: written aside, forced to the disk, then given their name. */
export interface FileStore {
  /** `inspect` sees what is really on the disk, and throws to keep it from getting its name. */
  write(name: string, content: Uint8Array, inspect: (written: Uint8Array) => void): Promise<void>;
  exists(name: string): Promise<boolean>;
  remove(name: string): Promise<void>;
  /** Finished files of a folder. */
  list(folder: string): Promise<readonly StoredFile[]>;
  /** Removes what killed writers left behind. @returns how many files */
  sweepUnfinished(olderThanMs: number): Promise<number>;
}

export function createFileStore(root: string): FileStore {
  const path = (name: string): string => join(root, name);

  async function list(folder: string): Promise<readonly StoredFile[]> {
    const names = (await namesIn(path(folder))).map((name) => join(folder, name));
    return Promise.all(names.map(async (name) => ({ name, modifiedAt: (await stat(path(name))).mtime })));
  }

  return {
    list,
    async write(name, content, inspect) {
      const aside = path(join(UNFINISHED, randomUUID()));
      await mkdir(dirname(aside), { recursive: true });
      await mkdir(dirname(path(name)), { recursive: true });
      try {
        await writeThrough(aside, content);
        inspect(await readFile(aside));
        await rename(aside, path(name));
        await syncFolder(dirname(path(name)));
      } catch (error) {
        await rm(aside, { force: true });
        throw error;
      }
    },
    exists: (name) =>
      stat(path(name)).then(
        (found) => found.isFile(),
        () => false,
      ),
    remove: (name) => rm(path(name), { force: true }),
    async sweepUnfinished(olderThanMs) {
      const abandoned = (await list(UNFINISHED)).filter(({ modifiedAt }) => ageOf(modifiedAt) >= olderThanMs);
      for (const { name } of abandoned) await rm(path(name), { force: true });
      return abandoned.length;
    },
  };
}

export function ageOf(modifiedAt: Date): number {
  return Date.now() - modifiedAt.getTime();
}

async function writeThrough(file: string, content: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A rename is on the disk when its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}
