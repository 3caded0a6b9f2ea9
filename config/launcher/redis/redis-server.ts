import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { LauncherError } from '../launcher-error';
import { logTail } from '../process/log-tail';
import { readLivePid, removePidFile, writePidFile } from '../process/pid-file';
import { isAlive } from '../process/process-identity';
import { stopProcess } from '../process/stop-process';
import { redisConf } from './redis-conf';

export interface RedisServerOptions {
  /** Full path of `redis-server` or `valkey-server`. */
  readonly program: string;
  /** The folder that holds all data of this system; Redis gets `redis` in it. */
  readonly dataDir: string;
  readonly port: number;
  readonly password: string;
  readonly logFile: string;
}

export interface RedisServer {
  readonly pid: number;
  readonly url: string;
  /** True when the queue on disk could not be read and was set aside. */
  readonly startedEmpty: boolean;
  stop(): Promise<void>;
}

const STOP = [
  { signal: 'SIGTERM', waitMs: 10_000 },
  { signal: 'SIGKILL', waitMs: 5_000 },
] as const;

/** Starts the private Redis and waits until it answers. One that an earlier launcher left is replaced. */
export async function startRedisServer(options: RedisServerOptions): Promise<RedisServer> {
  await stopLeftRedis(options.dataDir);
  const folder = redisFolder(options.dataDir);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  mkdirSync(dirname(options.logFile), { recursive: true });
  const first = await launch(options, folder);
  if (first !== null) return handle(options, first, false);

  // Redis is a cache of the outbox: a queue that cannot be read any more is set aside, PostgreSQL fills a new one.
  const broken = join(folder, 'appendonlydir');
  if (existsSync(broken)) {
    renameSync(broken, `${broken}.broken-${Date.now()}`);
    const second = await launch(options, folder);
    if (second !== null) return handle(options, second, true);
  }
  throw new LauncherError({
    message: `Redis không khởi động được. Nhật ký ${options.logFile} viết:\n${logTail(options.logFile)}`,
    english: `Redis did not start; see ${options.logFile}.`,
    fixes: ['Kiểm tra dung lượng đĩa (df -h) và cổng REDIS_PORT, rồi chạy lại npm start'],
  });
}

/** Stops the Redis of a data folder that an earlier launcher left running, if there is one. */
export async function stopLeftRedis(dataDir: string): Promise<void> {
  const pid = readLivePid(pidFile(dataDir));
  if (pid !== null) await stopProcess({ pid, signals: STOP });
  removePidFile(pidFile(dataDir));
}

function redisFolder(dataDir: string): string {
  return resolve(dataDir, 'redis');
}

function pidFile(dataDir: string): string {
  return resolve(dataDir, 'run', 'redis.pid');
}

async function launch(options: RedisServerOptions, folder: string): Promise<number | null> {
  const conf = join(folder, 'redis.conf');
  writeFileSync(conf, redisConf({ ...options, folder, logFile: resolve(options.logFile) }), { mode: 0o600 });
  // A process group of its own: Ctrl-C must reach the programs first.
  const child = spawn(options.program, [conf], { cwd: folder, detached: true, stdio: 'ignore' });
  child.unref();
  child.on('error', () => undefined); // not started: no process below
  const pid = child.pid;
  if (pid === undefined) return null;
  writePidFile(pidFile(options.dataDir), pid);
  while (isAlive(pid)) {
    if (await answers(redisUrl(options))) return pid;
    await delay(50);
  }
  return null;
}

async function answers(url: string): Promise<boolean> {
  const client = new Redis(url, {
    lazyConnect: true,
    retryStrategy: null,
    connectTimeout: 500,
    disconnectTimeout: 100,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.ping()) === 'PONG';
  } catch {
    return false;
  } finally {
    client.disconnect();
  }
}

function handle(options: RedisServerOptions, pid: number, startedEmpty: boolean): RedisServer {
  return {
    pid,
    startedEmpty,
    url: redisUrl(options),
    stop: async () => {
      await stopProcess({ pid, signals: STOP });
      removePidFile(pidFile(options.dataDir));
    },
  };
}

function redisUrl({ port, password }: RedisServerOptions): string {
  return `redis://:${encodeURIComponent(password)}@127.0.0.1:${port}`;
}
