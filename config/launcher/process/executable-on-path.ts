import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** Where services keep their programs; not always on the PATH of an ordinary account. */
const USUAL = ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin', '/opt/homebrew/bin'];

/** The full path of a program, or null. */
export function executableOnPath(name: string, path = process.env['PATH'] ?? ''): string | null {
  for (const folder of [...path.split(delimiter).filter(isAbsolute), ...USUAL]) {
    const candidate = join(folder, name);
    if (isExecutable(candidate)) return candidate;
  }
  return null;
}

export function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
