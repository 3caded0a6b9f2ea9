import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import './global-setup';

/** Ends as a person would end it, with everything taken down in order, and sees that nothing stays behind. */
export default async function globalTeardown(): Promise<void> {
  const running = globalThis.systemOfTests;
  if (running === undefined) return;
  running.control.close();
  const status = await running.started.stop();
  if (status !== 0) throw new Error(`the launcher ended with status ${String(status)}`);
  const { dataDir } = running.started.system;
  const left = [
    ...readdirSync(join(dataDir, 'run')),
    ...readdirSync(join(dataDir, 'postgres')).filter((name) => name === 'postmaster.pid'),
  ];
  if (left.length > 0) throw new Error(`the launcher ended, but left running: ${left.join(', ')}`);
}
