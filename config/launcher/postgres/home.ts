import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { accountCanReach, accountCanRun, type PostgresAccount } from './account';
import { bundledPostgres, makeExecutable } from './binaries';

/** Where a cluster lives and what runs it. */
export interface PostgresHome {
  /** Folder that holds the executables. */
  readonly bin: string;
  /** The cluster's own folder (`PGDATA`); its parent exists. */
  readonly data: string;
}

/** Where data and executables go when the account of PostgreSQL cannot enter the project's own folder. */
const OUTSIDE = '/var/lib/cong-truong';

/**
 * Finds a place that the account can reach. A clone under /root is closed to every other account; opening root's
 * home would be worse than keeping this one folder outside.
 */
export function postgresHome(dataDir: string, account: PostgresAccount | null): PostgresHome {
  const native = bundledPostgres();
  makeExecutable(native);
  const data = resolve(dataDir, 'postgres');
  mkdirSync(dirname(data), { recursive: true });
  if (account === null) return { bin: join(native, 'bin'), data };
  return {
    bin: accountCanRun(account, join(native, 'bin', 'postgres')) ? join(native, 'bin') : copyOutside(native),
    data: accountCanReach(account, dirname(data)) ? data : withParent(outsideData(data)),
  };
}

/** Removes the cluster of a data folder, wherever it was put. It must be stopped. */
export function removePostgresData(dataDir: string): void {
  const data = resolve(dataDir, 'postgres');
  rmSync(data, { recursive: true, force: true });
  rmSync(dirname(outsideData(data)), { recursive: true, force: true });
}

function outsideData(data: string): string {
  return join(OUTSIDE, 'clusters', shortHash(data), 'postgres');
}

function withParent(data: string): string {
  mkdirSync(dirname(data), { recursive: true, mode: 0o755 });
  return data;
}

function copyOutside(native: string): string {
  const target = join(OUTSIDE, 'programs', shortHash(readFileSync(join(dirname(native), 'package.json'), 'utf8')));
  if (!existsSync(target)) {
    const draft = `${target}.${process.pid}.new`;
    mkdirSync(dirname(target), { recursive: true, mode: 0o755 });
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
    chmodSync(draft, 0o755);
    renameSync(draft, target);
  }
  return join(target, 'bin');
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
