import { fork, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, openSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { launcherEnvironmentSchema } from '@cong-truong/config/env/launcher-environment';
import { logTail } from '@cong-truong/config/launcher/process/log-tail';
import { freePorts } from '@cong-truong/config/launcher/process/ports';
import { ROOT } from './root';
import { describeRunning, type Part, type SystemUnderTest } from './system-under-test';

const BOOTSTRAP = join(ROOT, 'config', 'launcher', 'bootstrap.mjs');
const PORTS = [
  'PORTAL_PORT',
  'CMS_PORT',
  'WORKERS_PORT',
  'MAILBOX_PORT',
  'MAILBOX_SMTP_PORT',
  'PG_PORT',
  'REDIS_PORT',
] as const;

export interface StartedSystem {
  readonly system: SystemUnderTest;
  /** Stops or starts one part while the others run. A part that is started again is waited for. */
  control(action: 'stop' | 'start', part: Part): Promise<void>;
  /** Stops everything, as Ctrl-C does; answers the exit status. */
  stop(): Promise<number | null>;
}

/**
 * Starts a whole system through the launcher, as `npm start` does, with data and ports of its own. `settings` are
 * variables of `.env` that should differ from their defaults.
 */
export async function startSystem(settings: Readonly<Record<string, string>> = {}): Promise<StartedSystem> {
  const dataDir = mkdtempSync(join(process.env['TEST_FOLDER'] ?? tmpdir(), 'system-'));
  chmodSync(dataDir, 0o711); // PostgreSQL may run under another account
  mkdirSync(join(dataDir, 'logs'), { recursive: true });
  const envFile = join(dataDir, '.env');
  const ports = await freePorts(PORTS.length);
  const chosen = Object.fromEntries(PORTS.map((name, index) => [name, String(ports[index])]));
  const launcherLog = join(dataDir, 'logs', 'launcher.log');
  const log = openSync(launcherLog, 'a');

  const launcher = fork(BOOTSTRAP, ['start'], {
    cwd: ROOT,
    detached: true,
    execArgv: [],
    env: { ...withoutSettings(), ...chosen, ...settings, DATA_DIR: dataDir, ENV_FILE: envFile, CI: 'true' },
    stdio: ['ignore', log, log, 'ipc'],
  });
  const addresses = await whenReady(launcher, launcherLog);
  const file = parseEnv(readFileSync(envFile, 'utf8'));
  return {
    system: describeRunning({ dataDir, addresses, settings: { ...file, ...chosen, ...settings } }),
    control: (action, part) => ask(launcher, action, part),
    stop: () =>
      new Promise((resolve) => {
        launcher.once('exit', (code) => resolve(code));
        launcher.kill('SIGTERM');
      }),
  };
}

interface Ready {
  readonly type: 'ready';
  readonly addresses: SystemUnderTest['addresses'];
}

function whenReady(launcher: ChildProcess, log: string): Promise<SystemUnderTest['addresses']> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null) =>
      reject(new Error(`the system did not start (status ${String(code)}):\n${logTail(log, 60)}`));
    launcher.once('exit', onExit);
    launcher.on('message', (message: Ready | { type: 'done' }) => {
      if (message.type !== 'ready') return;
      launcher.off('exit', onExit);
      resolve(message.addresses);
    });
  });
}

let lastId = 0;

function ask(launcher: ChildProcess, action: 'stop' | 'start', target: Part): Promise<void> {
  const id = (lastId += 1);
  return new Promise((resolve, reject) => {
    const onMessage = (message: { type: string; id?: number; error?: string }) => {
      if (message.type !== 'done' || message.id !== id) return;
      launcher.off('message', onMessage);
      if (message.error === undefined) resolve();
      else reject(new Error(message.error));
    };
    launcher.on('message', onMessage);
    launcher.send({ id, action, target });
  });
}

/** The settings of whoever runs the tests must not reach the system under test. */
function withoutSettings(): NodeJS.ProcessEnv {
  const ours = new Set(Object.keys(launcherEnvironmentSchema.shape));
  const kept = Object.entries(process.env).filter(
    ([name]) => name === 'PUPPETEER_EXECUTABLE_PATH' || (!ours.has(name) && !/^(JEST_|NODE_ENV$)/.test(name)),
  );
  return Object.fromEntries(kept);
}
