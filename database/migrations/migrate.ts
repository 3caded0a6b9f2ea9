import { Client } from 'pg';
import { applyFile, openLedger, pendingFiles } from './ledger';
import { ensureRoles, type RolePasswords } from './roles';
import { readSqlFiles } from './sql-files';

export interface MigrateOptions {
  /** Connection of the owner: a superuser, or one who owns the database and may create roles. */
  readonly databaseUrl: string;
  readonly passwords: RolePasswords;
  readonly onApplied?: (name: string) => void;
}

/** One migration at a time on a database; the number is this program's own. */
const ADVISORY_LOCK = 7_355_608;

/**
 * Brings the database to this version: login roles with their passwords, then each SQL file that is not in the ledger.
 * Called again it changes nothing.
 *
 * @returns names of the files that were applied
 * @throws AppError `migration.*` when the user may not make roles, or the database does not fit these files
 */
export async function migrate({ databaseUrl, passwords, onApplied }: MigrateOptions): Promise<readonly string[]> {
  const client = new Client({ connectionString: databaseUrl, application_name: 'cong-truong migrate' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [ADVISORY_LOCK]);
    await ensureRoles(client, databaseUrl, passwords);
    const pending = pendingFiles(readSqlFiles(), await openLedger(client));
    for (const file of pending) {
      await applyFile(client, file);
      onApplied?.(file.name);
    }
    return pending.map(({ name }) => name);
  } finally {
    await client.end();
  }
}
