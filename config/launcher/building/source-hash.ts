import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { errorCode } from '../process/error-code';

/** Folders that hold results, not sources. What starts with a dot is a tool's own, and changes as it runs. */
const RESULTS = new Set(['node_modules', 'dist', 'coverage', 'generated', 'uploads']);
const NOT_BUILT = /(\.test\.tsx?|\.tsbuildinfo|\.md|\.log|next-env\.d\.ts)$/;

/** One hash over the names and contents of all sources below the given files and folders, whatever their times. */
export function sourceHash(root: string, paths: readonly string[]): string {
  const hash = createHash('sha256');
  const files = paths.flatMap((path) => sourcesBelow(join(root, path))).sort();
  for (const file of files) {
    hash.update(relative(root, file).split(sep).join('/'));
    hash.update('\0');
    hash.update(createHash('sha256').update(readFileSync(file)).digest());
  }
  return hash.digest('hex');
}

function sourcesBelow(path: string): readonly string[] {
  let entries;
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch (error) {
    if (errorCode(error) === 'ENOTDIR') return [path];
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
  return entries.flatMap((entry) => {
    if (entry.name.startsWith('.')) return [];
    const child = join(path, entry.name);
    if (entry.isDirectory()) return RESULTS.has(entry.name) ? [] : sourcesBelow(child);
    return entry.isFile() && !NOT_BUILT.test(entry.name) ? [child] : [];
  });
}
