import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { temporaryFolders } from '../testing/temporary-folder';
import { readLivePid, writePidFile } from './pid-file';
import { isAlive } from './process-identity';
import { stopProcess } from './stop-process';

const folder = temporaryFolders();

test('a pid counts while that very process lives', async () => {
  const file = join(folder(), 'run', 'x.pid');
  const child = spawn('sleep', ['60']);
  writePidFile(file, child.pid ?? 0);
  expect(readLivePid(file)).toBe(child.pid);
  expect(readFileSync(file, 'utf8').split('\n')[0]).toBe(String(child.pid));
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(readLivePid(file)).toBeNull();
});

test('a number that another process has now does not count', () => {
  const file = join(folder(), 'x.pid');
  writeFileSync(file, `${process.pid}\nstarted-before-the-reboot\n`);
  expect(readLivePid(file)).toBeNull();
});

test.each(['', 'abc\n', '-1\n', '0\n0\n'])('a torn or wrong file (%j) names nobody', (content) => {
  const file = join(folder(), 'x.pid');
  writeFileSync(file, content);
  expect(readLivePid(file)).toBeNull();
});

test('a process that ignores the first signal gets the next one, and its helpers go with it', async () => {
  const script = `trap '' TERM; sleep 60 & echo $!; wait; wait`;
  const child = spawn('sh', ['-c', script], { detached: true, stdio: ['ignore', 'pipe', 'ignore'] });
  const [helper] = (await once(child.stdout, 'data')) as [Buffer];
  const ended = once(child, 'exit');
  const last = await stopProcess({
    pid: child.pid ?? 0,
    group: true,
    signals: [
      { signal: 'SIGTERM', waitMs: 300 },
      { signal: 'SIGKILL', waitMs: 5_000 },
    ],
  });
  await ended;
  expect(last).toBe('SIGKILL');
  while (isAlive(Number(helper.toString()))) await delay(20);
});
