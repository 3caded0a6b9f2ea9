import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startSystem, type StartedSystem } from '../support/system';
import type { Part } from '../support/system-under-test';

declare global {
  var systemOfTests: { readonly started: StartedSystem; readonly control: Server } | undefined;
}

/** Work that a crash left undone is taken up again after this long: tests should not wait a minute for it. */
const SETTINGS = { OUTBOX_RETRY_SECONDS: '5', MAILBOX_FAULTS: '1' };

/** Starts the system, and a small server by which the tests, which live in other contexts, can stop parts of it. */
export default async function globalSetup(): Promise<void> {
  const started = await startSystem(SETTINGS);
  const control = createServer((request, response) => {
    const [, action, part] = (request.url ?? '').split('/');
    started.control(action === 'start' ? 'start' : 'stop', part as Part).then(
      () => response.writeHead(204).end(),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => control.listen(0, '127.0.0.1', resolve));
  globalThis.systemOfTests = { started, control };
  process.env['SYSTEM_UNDER_TEST'] = JSON.stringify(started.system);
  process.env['SYSTEM_CONTROL'] = `http://127.0.0.1:${(control.address() as AddressInfo).port}`;
}
