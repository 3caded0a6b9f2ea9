import { leftClusterPort } from '../postgres/cluster';
import { stopLeftPrograms } from '../programs/leftovers';
import { stopLeftRedis } from '../redis/redis-server';
import { checkDisk } from '../steps/disk';
import { checkPorts, type WantedPort } from '../steps/ports';
import type { System } from '../system';
import type { Steps } from '../terminal/steps';

/** Clears away what a killed launcher left running, and looks whether disk and ports allow a start. */
export async function prepareMachine(system: System, steps: Steps): Promise<void> {
  const { layout } = system;
  const left = await stopLeftPrograms(layout);
  await stopLeftRedis(layout.dataDir);
  if (left > 0) steps.say(`! Đã dừng ${left} chương trình còn sót lại từ lần chạy trước`);
  checkDisk(layout.dataDir);
  await checkPorts(portsOf(system));
}

function portsOf({ settings, layout }: System): readonly WantedPort[] {
  const wanted: WantedPort[] = [
    { variable: 'PORTAL_PORT', port: settings.PORTAL_PORT, owner: 'cổng thông tin' },
    { variable: 'CMS_PORT', port: settings.CMS_PORT, owner: 'trang quản trị' },
    { variable: 'WORKERS_PORT', port: settings.WORKERS_PORT, owner: 'bộ xử lý' },
    { variable: 'MAILBOX_PORT', port: settings.MAILBOX_PORT, owner: 'hộp thư thử' },
    { variable: 'MAILBOX_SMTP_PORT', port: settings.MAILBOX_SMTP_PORT, owner: 'SMTP của hộp thư thử' },
  ];
  if (settings.REDIS_URL === undefined)
    wanted.push({ variable: 'REDIS_PORT', port: settings.REDIS_PORT, owner: 'Redis' });
  // A PostgreSQL of our own that still runs is taken over, port and all.
  if (settings.DATABASE_URL === undefined && leftClusterPort(layout.dataDir) !== settings.PG_PORT) {
    wanted.push({ variable: 'PG_PORT', port: settings.PG_PORT, owner: 'PostgreSQL' });
  }
  return wanted;
}
