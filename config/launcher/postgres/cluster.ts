import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { LauncherError } from '../launcher-error';
import { logTail } from '../process/log-tail';
import { isAlive } from '../process/process-identity';
import { stopProcess } from '../process/stop-process';
import { postgresAccount } from './account';
import { postgresHome, type PostgresHome } from './home';
import { initialiseCluster, SUPERUSER } from './initialise';
import { removeStaleLock, runningCluster } from './running-cluster';
import { errorCode } from '../process/error-code';

export interface ClusterOptions {
  /** The folder that holds all data of this system; the cluster gets `postgres` in it. */
  readonly dataDir: string;
  readonly port: number;
  readonly password: string;
  readonly logFile: string;
  /** Server settings beyond the usual ones, such as a memory size or, for tests, `fsync=off`. */
  readonly settings?: Readonly<Record<string, string>>;
}

export interface Cluster {
  readonly pid: number;
  /** Connection string of the superuser to the maintenance database. */
  readonly superuserUrl: string;
  /** True when the server was found running, left by a launcher that was killed. */
  readonly adopted: boolean;
  stop(): Promise<void>;
}

const STOP = [
  { signal: 'SIGINT', waitMs: 30_000 }, // fast: ends sessions, writes a checkpoint
  { signal: 'SIGQUIT', waitMs: 10_000 }, // immediate: recovers at the next start
] as const;

/** Starts the cluster, making it first when there is none, and waits until it accepts connections. */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const account = postgresAccount();
  const home = postgresHome(options.dataDir, account);
  initialiseCluster(home, account, options.password);

  const left = runningCluster(home.data);
  if (left !== null && left.port === options.port) {
    await waitUntilReady(options, left.pid);
    return handle(options, left.pid, true);
  }
  if (left !== null) await stopProcess({ pid: left.pid, signals: STOP });
  removeStaleLock(home.data);

  const pid = launch(options, home, account);
  await waitUntilReady(options, pid);
  return handle(options, pid, false);
}

/** The port of a server that an earlier launcher left running on this data folder. */
export function leftClusterPort(dataDir: string): number | null {
  return runningCluster(postgresHome(dataDir, postgresAccount()).data)?.port ?? null;
}

/** Stops the server of a data folder that an earlier launcher left running, if there is one. */
export async function stopLeftCluster(dataDir: string): Promise<void> {
  const left = runningCluster(postgresHome(dataDir, postgresAccount()).data);
  if (left !== null) await stopProcess({ pid: left.pid, signals: STOP });
}

function handle(options: ClusterOptions, pid: number, adopted: boolean): Cluster {
  return {
    pid,
    adopted,
    superuserUrl: superuserUrl(options),
    stop: async () => {
      await stopProcess({ pid, signals: STOP });
    },
  };
}

function launch(options: ClusterOptions, home: PostgresHome, account: { uid: number; gid: number } | null): number {
  mkdirSync(dirname(options.logFile), { recursive: true });
  const log = openSync(options.logFile, 'a');
  const settings: Record<string, string> = {
    port: String(options.port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    shared_buffers: '256MB',
    // No disk of today has an arm: rows are worth fetching in the order of an index.
    random_page_cost: '1.1',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...options.settings,
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // A process group of its own: Ctrl-C must reach the programs first and the database last.
  const child = spawn(join(home.bin, 'postgres'), ['-D', home.data, ...flags], {
    ...account,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
    env: { ...process.env, LC_ALL: 'C' },
  });
  closeSync(log);
  child.unref();
  child.on('error', () => undefined); // not started: the wait below finds no process and says why
  return child.pid ?? 0;
}

async function waitUntilReady(options: ClusterOptions, pid: number): Promise<void> {
  // Recovery after a crash may take long; as long as the server lives, it is at work.
  while (pid !== 0 && isAlive(pid)) {
    if (await accepts(superuserUrl(options))) return;
    await delay(50);
  }
  throw new LauncherError({
    message: `PostgreSQL không khởi động được. Nhật ký ${options.logFile} viết:\n${logTail(options.logFile)}`,
    english: `PostgreSQL did not start; see ${options.logFile}.`,
    fixes: ['Kiểm tra dung lượng đĩa (df -h) và cổng PG_PORT, rồi chạy lại npm start'],
  });
}

async function accepts(connectionString: string): Promise<boolean> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch (error) {
    if (errorCode(error) === '28P01') {
      throw new LauncherError({
        message: 'Mật khẩu quản trị PostgreSQL trong .env không khớp với dữ liệu đã có.',
        english: 'The PostgreSQL superuser password in .env does not fit the existing data.',
        fixes: ['Khôi phục tệp .env cũ', 'Hoặc bỏ dữ liệu và làm lại từ đầu: npm start -- --reset'],
        cause: error,
      });
    }
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function superuserUrl(options: ClusterOptions): string {
  return clusterUrl(options, 'postgres');
}

/** The superuser's address of one database of a cluster. */
export function clusterUrl({ port, password }: Pick<ClusterOptions, 'port' | 'password'>, database: string): string {
  return `postgres://${SUPERUSER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}
