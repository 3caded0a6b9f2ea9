import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { parseEnv } from 'node:util';
import { parseLauncherEnvironment } from '../../env/launcher-environment';
import { renderEnvFile } from '../../env/render-env-file';
import { pidFile } from '../layout';
import { writePidFile } from '../process/pid-file';
import { describeSystem, type System } from '../system';
import { temporaryFolders } from '../testing/temporary-folder';
import { claimSystem } from './claim';

const folder = temporaryFolders();

function system(): System {
  const settings = parseLauncherEnvironment({ ...parseEnv(renderEnvFile('secrets')), DATA_DIR: folder() });
  return describeSystem('/srv/app', settings);
}

test('a second launcher of the same data is told that the first one runs, and where', async () => {
  const one = system();
  const other = spawn('sleep', ['60']);
  writePidFile(pidFile(one.layout, 'launcher'), other.pid ?? 0);
  expect(() => claimSystem(one)).toThrow(new RegExp(`đang chạy rồi .*${other.pid}.*http://localhost:3000`));
  other.kill('SIGKILL');
  await once(other, 'exit');
  // It was killed and could not give its claim back: nobody has to clean up after it.
  expect(() => claimSystem(one)).not.toThrow();
});

test('a claim that was given back can be taken again', () => {
  const one = system();
  claimSystem(one)();
  expect(() => claimSystem(one)).not.toThrow();
});
