import { randomUUID } from 'node:crypto';
import { appendEvents } from '@cong-truong/database/outbox/append';
import { republishStale } from '@cong-truong/database/outbox/relay';
import { createTestDatabase, type TestDatabase } from '@cong-truong/database/testing/create-test-database';
import { advancePublication } from '../jobs/advance-publication/advance-publication.contract';
import { deliver } from '../jobs/deliver/deliver.contract';
import { printGradeBook } from '../jobs/print-grade-book/print-grade-book.contract';
import { recomputeClass } from '../jobs/recompute-class/recompute-class.contract';
import { bind, type JobHandler } from '../jobs/registry';
import { revalidateSite } from '../jobs/revalidate-site/revalidate-site.contract';
import { emptyRedis, testPrefix, testRedisUrl } from '../testing/redis';
import { startTcpProxy } from '../testing/tcp-proxy';
import { eventually } from '../testing/eventually';
import { startSystem, type RunningSystem } from '../testing/running-system';

/** A busy machine takes its time. */
jest.setTimeout(60_000);

let test: TestDatabase;
const systems: RunningSystem[] = [];
beforeAll(async () => {
  test = await createTestDatabase();
});
afterEach(async () => {
  await Promise.all(systems.splice(0).map((system) => system.stop()));
  await test.owner.execute('delete from edu.outbox');
});
afterAll(() => test.drop());

type Recompute = JobHandler<'class.changed'>;
const nothing = async () => undefined;

/** Without the wait for more changes, which only one test looks at. */
const atOnce = { ...recomputeClass, gather: 0 };

function start(
  recompute: Recompute,
  prefix = testPrefix(),
  redisUrl = testRedisUrl(),
  contract: typeof recomputeClass = atOnce,
): string {
  const bindings = [
    bind(contract, recompute),
    bind(advancePublication, nothing),
    bind(printGradeBook, nothing),
    bind(deliver, nothing),
    bind(revalidateSite, nothing),
  ];
  systems.push(startSystem({ database: test.db, databaseUrl: test.urls.app, prefix, redisUrl, bindings }));
  return prefix;
}

function change(classIds: readonly string[]): Promise<void> {
  return test.db.transaction((tx) =>
    appendEvents(
      tx,
      'class.changed',
      classIds.map((classId) => ({ classId, term: 1 as const })),
    ),
  );
}

async function openEvents(): Promise<number> {
  const [row] = await test.owner.query<{ open: number }>(
    'select count(*)::int as open from edu.outbox where done_at is null',
  );
  return row?.open ?? -1;
}
const allDone = () => eventually(openEvents, (open) => open === 0);

it('carries every event to its handler, with two programs side by side', async () => {
  const seen: string[] = [];
  const recompute: Recompute = async ({ classId }) => void seen.push(classId);
  const prefix = start(recompute);
  start(recompute, prefix);
  const classIds = Array.from({ length: 700 }, () => randomUUID());

  await Promise.all([change(classIds.slice(0, 300)), change(classIds.slice(300))]);

  await allDone();
  expect(new Set(seen)).toEqual(new Set(classIds));
});

it('keeps one piece of work waiting however often a class changes while it is worked on', async () => {
  const classId = randomUUID();
  let runs = 0;
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  start(async () => {
    runs += 1;
    if (runs === 1) await held;
  });

  await change([classId]);
  await eventually(
    () => runs,
    (count) => count === 1,
  );
  for (let index = 0; index < 20; index += 1) await change([classId]);
  await eventually(
    async () => (await test.owner.query('select from edu.outbox where published_at is null')).length,
    (waiting) => waiting === 0,
  );
  letGo();

  await allDone();
  expect(runs).toBe(2);
});

it('answers the changes of a moment with one piece of work', async () => {
  const classId = randomUUID();
  let runs = 0;
  const count: Recompute = async () => void (runs += 1);
  start(count, testPrefix(), testRedisUrl(), { ...recomputeClass, gather: 3_000 });
  await change([classId]);
  await eventually(
    () => test.owner.query('select from edu.outbox where published_at is not null'),
    (published) => published.length === 1,
  );
  await change([classId]);
  await change([classId]);

  await allDone();
  expect(runs).toBe(1);
});

it('does the work of a change that came while the work was being done', async () => {
  const classId = randomUUID();
  let runs = 0;
  start(async () => {
    runs += 1;
    if (runs === 1) await change([classId]);
  });
  await change([classId]);

  await allDone();
  expect(runs).toBe(2);
});

it('tries again when the work fails, and keeps the name of the fault without its words', async () => {
  let runs = 0;
  const faults: (string | null)[] = [];
  start(async () => {
    runs += 1;
    if (runs > 1) {
      const [row] = await test.owner.query<{ fault: string | null }>('select last_error as fault from edu.outbox');
      faults.push(row?.fault ?? null);
      return;
    }
    throw new RangeError('Nguyễn Văn An');
  });
  await change([randomUUID()]);

  await allDone();
  expect(faults).toEqual(['RangeError']);
});

it('does again what an emptied Redis lost', async () => {
  const seen = new Set<string>();
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  const prefix = start(async ({ classId }) => {
    await held;
    seen.add(classId);
  });
  const classIds = Array.from({ length: 20 }, () => randomUUID());
  await change(classIds);
  const system = systems[0];
  await eventually(
    () => system?.queues.counts('recompute'),
    (counts) => counts !== undefined && counts.active > 0 && counts.active + counts.waiting === classIds.length,
  );

  await emptyRedis(prefix);
  letGo();
  await eventually(
    async () => {
      await republishStale(test.db, 1);
      system?.relay.wake();
      return openEvents();
    },
    (open) => open === 0,
  );
  expect(seen).toEqual(new Set(classIds));
});

it('loses nothing while Redis is away, and goes on when it is back', async () => {
  const redis = new URL(testRedisUrl());
  const proxy = await startTcpProxy({ host: redis.hostname, port: Number(redis.port) });
  const seen = new Set<string>();
  redis.hostname = '127.0.0.1';
  redis.port = String(proxy.port);
  start(async ({ classId }) => void seen.add(classId), testPrefix(), redis.href);
  const before = randomUUID();
  await change([before]);
  await allDone();

  proxy.interrupt();
  const meanwhile = [randomUUID(), randomUUID()];
  await change(meanwhile);
  await eventually(
    () => systems[0]?.queues.ready(),
    (ready) => ready === false,
  );
  expect(await openEvents()).toBe(2);
  proxy.restore();

  await allDone();
  expect(seen).toEqual(new Set([before, ...meanwhile]));
  await Promise.all(systems.splice(0).map((system) => system.stop()));
  await proxy.close();
});

it('passes over an event that it does not understand', async () => {
  const seen: string[] = [];
  start(async ({ classId }) => void seen.push(classId));
  await test.owner.execute(`insert into edu.outbox (topic, key, payload) values ('of.tomorrow', 'k', '{}')`);
  const classId = randomUUID();
  await change([classId]);

  await eventually(openEvents, (open) => open === 1);
  expect(seen).toEqual([classId]);
});
