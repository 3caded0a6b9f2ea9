import { AppError } from '@cong-truong/domain/errors/app-error';
import type { Client } from 'pg';
import type { SqlFile } from './sql-files';

/** What has been applied to this database. Kept apart from `edu`, so that it outlives a schema that is dropped. */
export async function openLedger(client: Client): Promise<ReadonlyMap<string, string>> {
  const { rows: tables } = await client.query<{ exists: boolean }>(
    `select to_regclass('edu_migration.ledger') is not null as exists`,
  );
  if (!tables[0]?.exists) {
    await client.query(
      `create schema if not exists edu_migration;
       create table edu_migration.ledger (
         name text primary key, sha256 text not null, applied_at timestamptz not null default now()
       )`,
    );
  }
  const { rows } = await client.query<{ name: string; sha256: string }>(
    'select name, sha256 from edu_migration.ledger',
  );
  return new Map(rows.map(({ name, sha256 }) => [name, sha256]));
}

/** @returns the files still to be applied; refuses a database that these files did not make */
export function pendingFiles(files: readonly SqlFile[], applied: ReadonlyMap<string, string>): readonly SqlFile[] {
  const unknown = [...applied.keys()].find((name) => !files.some((file) => file.name === name));
  if (unknown !== undefined) throw databaseIsNewer(unknown);
  const changed = files.find(({ name, sha256 }) => (applied.get(name) ?? sha256) !== sha256);
  if (changed !== undefined) throw fileChanged(changed.name);
  return files.filter(({ name }) => !applied.has(name));
}

/** A file and its line in the ledger are one transaction. */
export async function applyFile(client: Client, file: SqlFile): Promise<void> {
  await client.query('begin');
  try {
    await client.query(file.text);
    await client.query('insert into edu_migration.ledger (name, sha256) values ($1, $2)', [file.name, file.sha256]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`migration ${file.name} failed: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

function databaseIsNewer(name: string): AppError {
  return new AppError({
    kind: 'conflict',
    code: 'migration.databaseIsNewer',
    message:
      `Cơ sở dữ liệu đã được nâng cấp bởi một bản mới hơn (có ${name}, bản đang chạy không có). ` +
      'Hãy cài lại bản mới, hoặc khôi phục bản sao lưu trước khi nâng cấp.',
    logMessage: `the ledger holds ${name}, which this version does not have`,
  });
}

function fileChanged(name: string): AppError {
  return new AppError({
    kind: 'conflict',
    code: 'migration.fileChanged',
    message:
      `Tệp ${name} đã bị sửa sau khi áp dụng vào cơ sở dữ liệu này. Hãy lấy lại tệp gốc (git checkout) và viết thay đổi ` +
      'vào một tệp mới; với dữ liệu dùng thử có thể làm lại từ đầu: npm start -- --reset.',
    logMessage: `migration ${name} was changed after it was applied`,
  });
}
