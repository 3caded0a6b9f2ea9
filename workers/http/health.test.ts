import type { Server } from 'node:http';
import { createDatabase, type Database } from '@cong-truong/database/connect';
import { createTestDatabase, type TestDatabase } from '@cong-truong/database/testing/create-test-database';
import { createHealth } from './health';
import { closeServer, serve } from './serve';

let test: TestDatabase;
let server: Server | undefined;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterEach(async () => {
  if (server) await closeServer(server);
});
afterAll(() => test.drop());

async function health(database: Database, redisReady: boolean): Promise<{ status: number; body: unknown }> {
  server = await serve({
    port: 0,
    host: '127.0.0.1',
    handler: createHealth({ database, queues: { ready: () => redisReady } }),
    onFault: () => undefined,
  });
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const answer = await fetch(`http://127.0.0.1:${port}/health`);
  return { status: answer.status, body: await answer.json() };
}

it('is up when everything is', async () => {
  expect(await health(test.db, true)).toEqual({
    status: 200,
    body: { status: 'up', workers: 'up', database: 'up', redis: 'up' },
  });
});

it('is down without Redis, and says so', async () => {
  expect(await health(test.db, false)).toMatchObject({
    status: 503,
    body: { status: 'down', redis: 'down', database: 'up' },
  });
});

it('is down without the database', async () => {
  const away = createDatabase({ url: 'postgres://nobody@127.0.0.1:1/none', applicationName: 'test' });
  expect(await health(away, true)).toMatchObject({ status: 503, body: { status: 'down', database: 'down' } });
  await away.close();
});
