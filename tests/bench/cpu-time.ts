import { readFileSync } from 'node:fs';

/** The kernel counts in hundredths of a second on every Linux of today. */
const MS_A_TICK = 10;

/**
 * Milliseconds of CPU that a process has used. Unlike the clock it hardly depends on what else the machine does.
 *
 * @returns NaN where there is no /proc
 */
export function cpuTimeOf(pid: number): number {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // pid (name, with anything in it) state … utime stime: the 14th and the 15th field
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * MS_A_TICK;
  } catch {
    return Number.NaN;
  }
}

/** Of this process. */
export function ownCpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
