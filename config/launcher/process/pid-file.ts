import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { processIdentity } from './process-identity';

/** Keeps the number of a running process: first line the pid, second line when it started. */
export function writePidFile(file: string, pid: number): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.new`;
  writeFileSync(draft, `${pid}\n${processIdentity(pid) ?? ''}\n`);
  renameSync(draft, file);
}

/** The pid in the file if that very process still runs, else null: a reused number does not count. */
export function readLivePid(file: string): number | null {
  let lines: string[];
  try {
    lines = readFileSync(file, 'utf8').split('\n');
  } catch {
    return null;
  }
  const pid = Number.parseInt(lines[0] ?? '', 10);
  if (!Number.isSafeInteger(pid) || pid <= 0) return null;
  const identity = processIdentity(pid);
  return identity !== null && identity === lines[1] ? pid : null;
}

export function removePidFile(file: string): void {
  rmSync(file, { force: true });
}
