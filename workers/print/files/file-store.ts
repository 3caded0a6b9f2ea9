import { mkdir, open, readdir, readFile, rename, rm, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const UNFINISHED = '.unfinished';

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
  sweepUnfinished(folder: string, olderThanMs: number): Promise<number>;
}

export function createFileStore(root: string): FileStore {
  const path = (name: string): string => join(root, name);
  return {
    async write(name, content, inspect) {
      const target = path(name);
      const aside = `${target}.${process.pid}.${Date.now()}${UNFINISHED}`;
      await mkdir(dirname(target), { recursive: true });
      try {
        await writeThrough(aside, content);
        inspect(await readFile(aside));
        await rename(aside, target);
        await syncFolder(dirname(target));
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
    async list(folder) {
      const names = await namesIn(path(folder));
      return Promise.all(
        names
          .filter((name) => !name.endsWith(UNFINISHED))
          .map(async (name) => ({
            name: join(folder, name),
            modifiedAt: (await stat(path(join(folder, name)))).mtime,
          })),
      );
    },
    async sweepUnfinished(folder, olderThanMs) {
      const names = (await namesIn(path(folder))).filter((name) => name.endsWith(UNFINISHED));
      let swept = 0;
      for (const name of names) {
        const file = path(join(folder, name));
        if (Date.now() - (await stat(file)).mtimeMs < olderThanMs) continue;
        await unlink(file);
        swept += 1;
      }
      return swept;
    },
  };
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
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
