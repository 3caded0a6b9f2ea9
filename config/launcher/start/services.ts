import { provideChromium } from '../steps/chromium';
import { providePostgres, type PostgresService } from '../services/postgres';
import { provideRedis, type RedisService } from '../services/redis';
import type { Launch } from './launch';

export async function startPostgres({ system, steps, shutdown }: Launch): Promise<PostgresService> {
  const title = system.settings.DATABASE_URL === undefined ? 'PostgreSQL đi kèm' : 'Kết nối PostgreSQL (DATABASE_URL)';
  const postgres = await steps.run(title, () => providePostgres(system, steps.say));
  const { service } = postgres;
  if (service !== null) shutdown.add({ stop: () => steps.run('Dừng PostgreSQL', service.stop) });
  return postgres;
}

export async function startRedis({ system, steps, shutdown }: Launch): Promise<RedisService> {
  const title = system.settings.REDIS_URL === undefined ? 'Redis riêng' : 'Kết nối Redis (REDIS_URL)';
  const redis = await steps.run(title, (note) => provideRedis(system, { report: steps.say, note }));
  const { service } = redis;
  if (service !== null) shutdown.add({ stop: () => steps.run('Dừng Redis', service.stop) });
  return redis;
}

export function findBrowser({ system, steps }: Launch): Promise<string> {
  return steps.run('Trình duyệt để in', (note) =>
    provideChromium({
      wanted: system.settings.PUPPETEER_EXECUTABLE_PATH,
      root: system.root,
      dataDir: system.layout.dataDir,
      note,
    }),
  );
}
