import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { eventually } from '../support/eventually';
import { sharedSystem } from '../support/shared-system';
import { logOf, pidOf, type Part } from '../support/system-under-test';

const system = sharedSystem();
const ROOT = join(__dirname, '..', '..');
const EVERYTHING_UP = { status: 'up', database: 'up', redis: 'up', cms: 'up', workers: 'up' };

async function health(): Promise<{ status: number; parts: unknown }> {
  const response = await fetch(`${system.addresses.portal}/api/health`);
  return { status: response.status, parts: await response.json() };
}

test('the portal says that every part is up', async () => {
  expect(await health()).toEqual({ status: 200, parts: EVERYTHING_UP });
});

test.each<Part>(['mailbox', 'workers', 'redis', 'cms'])(
  '%s is back after it was killed, and with it all is well',
  async (part) => {
    const before = pidOf(system, part);
    process.kill(before, 'SIGKILL');
    await eventually(`a new ${part}`, async () => pidOf(system, part) !== before);
    await eventually('everything up again', async () => (await health()).status === 200);
  },
);

test('a second start of the same system refuses and says where the first one is', () => {
  const { status, stderr } = spawnSync(process.execPath, [join('config', 'launcher', 'bootstrap.mjs'), 'start'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      DATA_DIR: system.dataDir,
      ENV_FILE: join(system.dataDir, '.env'),
      PORTAL_URL: system.addresses.portal,
    },
  });
  expect(status).toBe(1);
  expect(stderr).toContain('đang chạy rồi');
  expect(stderr).toContain(system.addresses.portal);
});

test('no password of the system is in a log', () => {
  const secrets = [system.databaseUrl, system.redisUrl, system.appDatabaseUrl].map((url) => new URL(url).password);
  for (const part of ['cms', 'portal', 'workers', 'mailbox', 'postgres', 'redis'] as const) {
    for (const secret of secrets) expect(logOf(system, part)).not.toContain(secret);
  }
});
