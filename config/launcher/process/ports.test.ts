import { createServer } from 'node:net';
import { checkPorts } from '../steps/ports';
import { LauncherError } from '../launcher-error';
import { freePorts, isPortFree } from './ports';

async function listening(host: string): Promise<{ port: number; close: () => Promise<void> }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { port: address.port, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

test.each(['127.0.0.1', '0.0.0.0', '::'])('a port that is held on %s is not free', async (host) => {
  const { port, close } = await listening(host);
  expect(await isPortFree(port)).toBe(false);
  await close();
  expect(await isPortFree(port)).toBe(true);
});

test('free ports differ from each other', async () => {
  expect(new Set(await freePorts(8)).size).toBe(8);
});

test('every taken port is told at once, with the variable that changes it and a port that is free', async () => {
  const [one, two] = [await listening('127.0.0.1'), await listening('127.0.0.1')];
  try {
    const problem = await checkPorts([
      { variable: 'PORTAL_PORT', port: one.port, owner: 'cổng thông tin' },
      { variable: 'CMS_PORT', port: two.port, owner: 'trang quản trị' },
    ]).catch((error: unknown) => error);
    if (!(problem instanceof LauncherError)) throw new Error('taken ports were not noticed');
    expect(problem.message).toContain(`${one.port} (cổng thông tin)`);
    expect(problem.message).toContain(`${two.port} (trang quản trị)`);
    const proposed = problem.fixes.flatMap((fix) => /đặt (\w+)=(\d+)/.exec(fix)?.slice(1, 3) ?? []);
    expect(proposed).toEqual(['PORTAL_PORT', expect.any(String), 'CMS_PORT', expect.any(String)]);
    expect(await isPortFree(Number(proposed[1]))).toBe(true);
  } finally {
    await Promise.all([one.close(), two.close()]);
  }
});

test('one port for two programs is refused before anything is tried', async () => {
  const [port = 0] = await freePorts(1);
  const twice = ['CMS_PORT', 'PORTAL_PORT'].map((variable) => ({ variable, port, owner: variable }));
  await expect(checkPorts(twice)).rejects.toThrow(/hai chương trình/);
});
