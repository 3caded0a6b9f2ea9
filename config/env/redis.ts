import { z } from 'zod';
import { generateSecret } from './generate-secret';
import { port, redisUrl, secret, setting } from './setting';

/** The private server of the launcher. */
export const redisServerSettings = z.object({
  REDIS_URL: setting(redisUrl.optional(), {
    about: 'Redis có sẵn (từ bản 6.2, noeviction, AOF); bỏ trống thì chạy redis-server riêng trong DATA_DIR',
    example: 'redis://:mat-khau@127.0.0.1:6379',
  }),
  REDIS_PORT: setting(port.prefault('63790'), { about: 'cổng của Redis riêng' }),
  REDIS_PASSWORD: setting(secret, { about: 'mật khẩu của Redis riêng', generate: generateSecret }),
});

/** What a program that uses Redis is given. */
export const redisSettings = z.object({
  REDIS_URL: setting(redisUrl, { about: 'kết nối Redis', derived: true }),
});
