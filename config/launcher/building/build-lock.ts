import { linkSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { readLivePid, writePidFile } from '../process/pid-file';

const WAIT_MS = 500;

/** One build at a time: `npm test` may begin while `npm start` is still building the same folders. */
export async function withBuildLock<T>(root: string, note: (text: string) => void, work: () => Promise<T>): Promise<T> {
  const lock = join(root, 'node_modules', '.cache', 'cong-truong', 'build.lock');
  mkdirSync(dirname(lock), { recursive: true });
  while (!take(lock)) {
    if (readLivePid(lock) === null) rmSync(lock, { force: true });
    note('chờ một lần dựng khác trên máy này xong');
    await delay(WAIT_MS);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** The lock appears with its holder's number in it, or not at all. */
function take(lock: string): boolean {
  const draft = `${lock}.${process.pid}`;
  writePidFile(draft, process.pid);
  try {
    linkSync(draft, lock);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(draft, { force: true });
  }
}
