import './global-setup';

/** Ends as a person would end it, with everything taken down in order. */
export default async function globalTeardown(): Promise<void> {
  const running = globalThis.systemOfTests;
  if (running === undefined) return;
  running.control.close();
  const status = await running.started.stop();
  if (status !== 0) throw new Error(`the launcher ended with status ${String(status)}`);
}
