import { readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { processIdentity } from '../process/process-identity';

/** What the lock file of a cluster says of the server that holds it. */
export interface RunningCluster {
  readonly pid: number;
  readonly port: number;
}

/** The server that is running on this data folder now, started by an earlier launcher perhaps; null when none is. */
export function runningCluster(data: string): RunningCluster | null {
  const lock = readLock(data);
  return lock !== null && serves(lock.pid, data) ? lock : null;
}

/**
 * Takes away the lock that a crash or a power cut left behind. PostgreSQL does it itself unless the number in it now
 * belongs to another process of the same account, which happens after a reboot.
 */
export function removeStaleLock(data: string): void {
  const lock = readLock(data);
  if (lock !== null && !serves(lock.pid, data)) rmSync(join(data, 'postmaster.pid'), { force: true });
}

function readLock(data: string): RunningCluster | null {
  let lines: string[];
  try {
    lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return null;
  }
  // postmaster.pid: pid, data folder, start time, port, …
  const pid = Number.parseInt(lines[0] ?? '', 10);
  const port = Number.parseInt(lines[3] ?? '', 10);
  return Number.isSafeInteger(pid) && pid > 0 ? { pid, port: Number.isSafeInteger(port) ? port : 0 } : null;
}

function serves(pid: number, data: string): boolean {
  if (processIdentity(pid) === null) return false;
  if (process.platform !== 'linux') return true;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === data;
  } catch {
    // A process of somebody else: we could not have started it.
    return false;
  }
}
