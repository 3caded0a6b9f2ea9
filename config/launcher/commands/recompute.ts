import { join } from 'node:path';
import { runOnDatabase } from '../start/on-database';

const RECOMPUTE = join('workers', 'dist', 'recompute', 'year', 'main.js');

/** `npm run recompute -- --year 2016-2017 [--check]`: a stored year from its inputs, compared with or in place of its results. */
export function recompute(root: string, args: readonly string[]): Promise<number> {
  return runOnDatabase(root, { script: RECOMPUTE, args, as: 'workers' });
}
