import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SqlFile {
  readonly name: string;
  readonly text: string;
  readonly sha256: string;
}

/** The migrations in their order. The compiled program reads the same files as the source: SQL is not compiled. */
export function readSqlFiles(): readonly SqlFile[] {
  const folder = sqlFolder();
  return sqlNames(folder).map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    return { name, text, sha256: createHash('sha256').update(text).digest('hex') };
  });
}

function sqlFolder(): string {
  const candidates = [__dirname, join(__dirname, '..', '..', 'migrations')];
  const found = candidates.find((folder) => sqlNames(folder).length > 0);
  if (found === undefined) throw new Error(`no migrations (*.sql) in ${candidates.join(' or ')}`);
  return found;
}

function sqlNames(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /^\d{4}_[a-z_]+\.sql$/.test(name))
    .sort();
}
