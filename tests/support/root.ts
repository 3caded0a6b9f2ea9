import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of the whole project, found from the sources and from what is compiled of them. */
export const ROOT = climb(__dirname);

function climb(folder: string): string {
  if (existsSync(join(folder, 'package-lock.json'))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error('the project folder was not found');
  return climb(above);
}
