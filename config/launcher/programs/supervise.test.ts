import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { temporaryFolders } from '../testing/temporary-folder';
import { isAlive } from '../process/process-identity';
import { supervise } from './supervise';

jest.setTimeout(30_000);
const folder = temporaryFolders();

/** A program that writes its number on each start; what it does next is the test's. */
function program(rest: string, { everHealthy = true } = {}) {
  const root = folder();
  const script = join(root, 'program.cjs');
  const starts = join(root, 'starts');
  writeFileSync(starts, '');
  writeFileSync(script, `require('node:fs').appendFileSync(${JSON.stringify(starts)}, process.pid + '\\n');\n${rest}`);
  const said: string[] = [];
  const pidFile = join(root, 'run', 'program.pid');
  const supervised = supervise({
    program: {
      name: 'workers',
      title: 'Chương trình thử',
      command: process.execPath,
      args: [script],
      cwd: root,
      env: process.env,
      isHealthy: async () => everHealthy && pids().length > 0,
      stopMs: 500,
    },
    logFile: join(root, 'logs', 'program.log'),
    pidFile,
    report: (line) => said.push(line),
  });
  function pids(): readonly number[] {
    return readFileSync(starts, 'utf8').split('\n').filter(Boolean).map(Number);
  }
  return { supervised, pids, said, pidFile, logFile: join(root, 'logs', 'program.log') };
}

const STAYS = `setInterval(() => undefined, 1000);`;
const never = new AbortController().signal;

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await delay(20);
}

test('a program that is killed is started again and reported; one that was asked to stop stays down', async () => {
  const { supervised, pids, said, pidFile } = program(STAYS);
  supervised.start();
  await supervised.whenHealthy(never);
  const [first = 0] = pids();
  expect(Number.parseInt(readFileSync(pidFile, 'utf8'), 10)).toBe(first);

  process.kill(first, 'SIGKILL');
  await until(() => pids().length === 2);
  expect(said.join('\n')).toMatch(/Chương trình thử đã dừng bất thường \(tín hiệu SIGKILL\), chạy lại sau 1 giây/);

  await supervised.stop();
  expect(isAlive(pids()[1] ?? 0)).toBe(false);
  expect(existsSync(pidFile)).toBe(false);
  expect(pids()).toHaveLength(2);
});

test('a program that never serves is given up after a few tries, with the end of its log', async () => {
  const { supervised, pids } = program(`console.error('Error: thiếu cấu hình XYZ'); process.exit(3);`, {
    everHealthy: false,
  });
  supervised.start();
  await expect(supervised.whenHealthy(never)).rejects.toThrow(/không khởi động được[^]*thiếu cấu hình XYZ/);
  expect(pids()).toHaveLength(3);
  await supervised.stop();
});

test('waiting ends when the start is broken off', async () => {
  const { supervised } = program(STAYS, { everHealthy: false });
  const controller = new AbortController();
  supervised.start();
  const waiting = supervised.whenHealthy(controller.signal);
  controller.abort();
  await waiting;
  await supervised.stop();
});

test('a program that does not end when asked is ended', async () => {
  const { supervised, pids } = program(`process.on('SIGTERM', () => undefined); ${STAYS}`);
  supervised.start();
  await supervised.whenHealthy(never);
  await delay(200); // let it take the signal over
  await supervised.stop();
  expect(isAlive(pids()[0] ?? 0)).toBe(false);
});
