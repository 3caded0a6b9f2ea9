import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { appendEvents } from '@cong-truong/database/outbox/append';
import { createTestDatabase, type TestDatabase } from '@cong-truong/database/testing/create-test-database';
import { advancePublication } from '../jobs/advance-publication/advance-publication.contract';
import { deliver } from '../jobs/deliver/deliver.contract';
import { printGradeBook } from '../jobs/print-grade-book/print-grade-book.contract';
import { recomputeClass } from '../jobs/recompute-class/recompute-class.contract';
import { bind } from '../jobs/registry';
import { revalidateSite } from '../jobs/revalidate-site/revalidate-site.contract';
import { eventually } from '../testing/eventually';
import { testPrefix } from '../testing/redis';
import { startSystem, type RunningSystem } from '../testing/running-system';
import { silentLog } from '../testing/silent-log';
import type { QueueName } from './queues';
import { createWatch } from './watch';

/** A busy machine takes its time. */
jest.setTimeout(60_000);

let test: TestDatabase;
let system: RunningSystem;
let seen: string[];
beforeAll(async () => {
  test = await createTestDatabase();
});
beforeEach(() => {
  seen = [];
  const nothing = async () => undefined;
  system = startSystem({
    database: test.db,
    databaseUrl: test.urls.app,
    prefix: testPrefix(),
    bindings: [
      bind(recomputeClass, async ({ classId }) => void seen.push(classId)),
      bind(advancePublication, nothing),
      bind(printGradeBook, nothing),
      bind(deliver, nothing),
      bind(revalidateSite, nothing),
    ],
  });
});
afterEach(() => system.stop());
afterAll(() => test.drop());

function change(classId: string): Promise<void> {
  return test.db.transaction((tx) => appendEvents(tx, 'class.changed', [{ classId, term: 1 }]));
}

it('a worker that was made anew goes on with the queue', async () => {
  await system.workers.recreate('recompute');
  const classId = randomUUID();
  await change(classId);
  await eventually(
    () => seen.includes(classId),
    (done) => done,
  );
});

/** A worker set that does nothing, in front of queues where jobs may wait. */
function sleeping(waiting: number, busy = 0) {
  const recreated: QueueName[] = [];
  const startedAt = Date.now();
  const look = createWatch({
    queues: { ready: () => true, counts: async () => ({ waiting, active: 0 }) },
    workers: {
      busy: () => busy,
      lastEndedAt: () => startedAt,
      recreate: async (queue) => void recreated.push(queue),
    },
    log: silentLog,
    patienceMs: 20,
  });
  return { look, recreated };
}

it('wakes a worker only when jobs have waited for long', async () => {
  const { look, recreated } = sleeping(3);
  await look();
  expect(recreated).toEqual([]);
  await delay(25);
  await look();
  expect(recreated).toContain('recompute');
});

it.each([
  ['nothing waits', 0, 0],
  ['somebody is at work', 3, 1],
])('lets a worker be while %s', async (_, waiting, busy) => {
  const { look, recreated } = sleeping(waiting, busy);
  await look();
  await delay(25);
  await look();
  expect(recreated).toEqual([]);
});
