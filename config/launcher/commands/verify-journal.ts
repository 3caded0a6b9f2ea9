import { join } from 'node:path';
import { runOnDatabase } from '../start/on-database';

const VERIFY = join('workers', 'dist', 'journal', 'verify', 'main.js');

/** `npm run verify-journal [-- --school CODE] [--heads FILE | --against FILE]`: whether the journal is what was written. */
export function verifyJournal(root: string, args: readonly string[]): Promise<number> {
  return runOnDatabase(root, { script: VERIFY, args, as: 'verifyJournal' });
}
