import { Redis } from 'ioredis';
import { LauncherError } from '../launcher-error';
import { logFile } from '../layout';
import { findRedisServer } from '../redis/find-redis';
import { startRedisServer } from '../redis/redis-server';
import type { System } from '../system';
import { keepService, type KeptService } from './kept-service';

export interface RedisService {
  readonly redisUrl: string;
  /** Null when the server is not ours to stop. */
  readonly service: KeptService | null;
}

export interface RedisHooks {
  readonly report: (line: string) => void;
  readonly note: (text: string) => void;
}

/** The Redis that was named, or a private one. */
export async function provideRedis(system: System, { report, note }: RedisHooks): Promise<RedisService> {
  const { REDIS_URL, REDIS_PORT, REDIS_PASSWORD } = system.settings;
  if (REDIS_URL !== undefined) {
    await checkGiven(REDIS_URL, report);
    return { redisUrl: REDIS_URL, service: null };
  }
  const program = await findRedisServer(() => note('cài gói redis-server của Debian'));
  let redisUrl = '';
  const launch = async () => {
    const server = await startRedisServer({
      program,
      dataDir: system.layout.dataDir,
      port: REDIS_PORT,
      password: REDIS_PASSWORD,
      logFile: logFile(system.layout, 'redis'),
    });
    if (server.startedEmpty)
      report('! Hàng đợi trên đĩa không đọc được, đã để riêng; việc chưa xong được đưa lại từ PostgreSQL');
    redisUrl = server.url;
    return server;
  };
  const service = await keepService({ title: 'Redis', launch, report });
  return { redisUrl, service };
}

async function checkGiven(url: string, report: (line: string) => void): Promise<void> {
  const client = new Redis(url, {
    lazyConnect: true,
    retryStrategy: null,
    connectTimeout: 10_000,
    disconnectTimeout: 100,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const memory = await client.info('memory');
    if (!/maxmemory_policy:noeviction/.test(memory)) {
      report('! Redis ở REDIS_URL có thể bỏ việc khi đầy bộ nhớ: hãy đặt maxmemory-policy noeviction');
    }
  } catch (cause) {
    throw new LauncherError({
      message: `Không kết nối được Redis ở REDIS_URL: ${cause instanceof Error ? cause.message : String(cause)}`,
      english: 'The Redis that REDIS_URL names cannot be reached.',
      fixes: ['Kiểm tra máy chủ và mật khẩu trong REDIS_URL', 'Hoặc bỏ REDIS_URL để chạy Redis riêng'],
      cause,
    });
  } finally {
    client.disconnect();
  }
}
