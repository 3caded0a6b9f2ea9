import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { familySide } from './family-side';

const BUILT = dirname(__dirname) + sep;
const load = createRequire(__filename);

/**
 * The families' side as the compiler last wrote it, for development: its modules are loaded again for each visit. Pools of
 * connections stay (data/once-a-process.ts).
 */
export const freshFamilySide: typeof familySide = (visit) => {
  for (const file of Object.keys(load.cache)) if (file.startsWith(BUILT)) delete load.cache[file];
  const loaded: { familySide: typeof familySide } = load(join(__dirname, 'family-side'));
  return loaded.familySide(visit);
};
