import { spawnSync } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LauncherError } from '../launcher-error';
import type { PostgresAccount } from './account';
import type { PostgresHome } from './home';

/** The name of the superuser of every cluster the launcher makes. */
export const SUPERUSER = 'postgres';

/**
 * Makes the cluster when there is none. It is made beside its place and moved there whole, so a start that is
 * interrupted here leaves nothing half made.
 */
export function initialiseCluster(home: PostgresHome, account: PostgresAccount | null, password: string): void {
  if (existsSync(join(home.data, 'PG_VERSION'))) return checkVersion(home);
  const draft = `${home.data}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  if (account !== null) chownSync(draft, account.uid, account.gid);
  withPasswordFile(password, account, (passwordFile) => runInitdb(home.bin, draft, passwordFile, account));
  rmSync(home.data, { recursive: true, force: true });
  renameSync(draft, home.data);
}

function runInitdb(bin: string, data: string, passwordFile: string, account: PostgresAccount | null): void {
  const options = [
    `--pgdata=${data}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // Upper and lower case of every Vietnamese letter, alike on each machine whatever locales it has.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
  ];
  const { status, stderr, error } = spawnSync(join(bin, 'initdb'), options, {
    ...account,
    cwd: '/',
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  if (status === 0) return;
  throw new LauncherError({
    message: `Không tạo được cơ sở dữ liệu ở ${data}:\n${(stderr ?? '').trim()}`,
    english: `The database cluster could not be created in ${data}.`,
    fixes: ['Kiểm tra dung lượng đĩa (df -h) và quyền ghi vào thư mục này, rồi chạy lại'],
    cause: error,
  });
}

/** `initdb` reads the password from a file only: one that nobody else can read, for as long as it runs. */
function withPasswordFile(password: string, account: PostgresAccount | null, use: (file: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'cong-truong-initdb-'));
  const file = join(folder, 'password');
  try {
    writeFileSync(file, `${password}\n`, { mode: 0o600 });
    if (account !== null) {
      chownSync(folder, account.uid, account.gid);
      chownSync(file, account.uid, account.gid);
    }
    use(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function checkVersion({ bin, data }: PostgresHome): void {
  const ofData = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  const answer = spawnSync(join(bin, 'postgres'), ['--version'], { cwd: '/', encoding: 'utf8' }).stdout ?? '';
  const ofProgram = /\)\s*(\d+)/.exec(answer)?.[1];
  if (ofProgram === undefined || ofProgram === ofData) return;
  throw new LauncherError({
    message: `Dữ liệu ở ${data} thuộc PostgreSQL ${ofData}, chương trình đi kèm là PostgreSQL ${ofProgram}.`,
    english: `The data in ${data} belong to PostgreSQL ${ofData}; the bundled program is PostgreSQL ${ofProgram}.`,
    fixes: [
      `Giữ dữ liệu: dùng PostgreSQL ${ofData} ngoài, pg_dump rồi nạp lại, hoặc đặt DATABASE_URL`,
      'Bỏ dữ liệu và làm lại từ đầu: npm start -- --reset',
    ],
  });
}
