import { createShutdown } from './shutdown';

test('what came up last goes down first, and one that fails does not keep the others up', async () => {
  const said: string[] = [];
  const done: string[] = [];
  const shutdown = createShutdown({ say: (text) => said.push(text) });
  shutdown.add({ stop: () => void done.push('postgres') });
  shutdown.add({ stop: () => Promise.reject(new Error('Redis không trả lời')) });
  shutdown.add({ stop: () => void done.push('programs') });
  await shutdown.run();
  expect(done).toEqual(['programs', 'postgres']);
  expect(said).toEqual(['! Khi dừng: Redis không trả lời']);
  expect(shutdown.signal.aborted).toBe(true);
});
