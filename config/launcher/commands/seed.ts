import { join } from 'node:path';
import { runOnDatabase } from '../start/on-database';

const BULK = join('database', 'dist', 'demonstration', 'bulk-main.js');

/** `npm run seed -- --schools N --pupils-per-school M --seed S`: a district in bulk, for benchmarks. */
export function seed(root: string, args: readonly string[]): Promise<number> {
  return runOnDatabase(root, { script: BULK, args, as: 'migrate' });
}
