import { randomUUID } from 'node:crypto';
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database';
import { appendEvent, appendEvents } from './append';
import { outboxBacklog } from './backlog';
import { markEventsDone, openEvents, recordEventError } from './handled';
import { listenToOutbox } from './listen';
import { publishBatch, republishStale, type OutboxEvent } from './relay';
import { sweepDoneEvents } from './sweep-done';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterEach(() => test.owner.execute('delete from edu.outbox'));
afterAll(() => test.drop());

const classId = randomUUID();
const group = { topic: 'class.changed', key: `${classId}/1` } as const;
const tell = () => test.db.transaction((tx) => appendEvent(tx, 'class.changed', { classId, term: 1 }));

async function publishAll(limit = 100): Promise<OutboxEvent[]> {
  const published: OutboxEvent[] = [];
  await publishBatch(test.db, limit, async (events) => {
    published.push(...events);
  });
  return published;
}

it('tells an event with its transaction, or not at all', async () => {
  await expect(
    test.db.transaction(async (tx) => {
      await appendEvent(tx, 'class.changed', { classId, term: 1 });
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
  expect(await publishAll()).toEqual([]);

  await tell();
  expect(await publishAll()).toEqual([{ id: expect.any(Number), ...group, payload: { classId, term: 1 } }]);
});

it('gives one key whatever order the fields are written in, and refuses a payload that is none', async () => {
  await test.db.transaction((tx) =>
    appendEvents(tx, 'class.changed', [
      { term: 1, classId },
      { classId, term: 1 },
    ]),
  );
  expect((await publishAll()).map(({ key }) => key)).toEqual([group.key, group.key]);

  const nameless = { classId: 'Nguyễn Văn An', term: 1 } as const;
  await expect(test.db.transaction((tx) => appendEvent(tx, 'class.changed', nameless))).rejects.toThrow();
});

it('lets two relays share the work: each event goes out once, none waits for the other relay', async () => {
  for (let index = 0; index < 4; index++) await tell();
  const relays = [test.connect('app', 1), test.connect('app', 1)] as const;
  const second: OutboxEvent[] = [];
  const first: OutboxEvent[] = [];

  await publishBatch(relays[0], 2, async (held) => {
    first.push(...held);
    // While the first still holds its two, the second takes the others.
    await publishBatch(relays[1], 10, async (events) => {
      second.push(...events);
    });
  });

  expect([first.length, second.length]).toEqual([2, 2]);
  expect(new Set([...first, ...second].map(({ id }) => id)).size).toBe(4);
  expect(await publishAll()).toEqual([]);
});

it('offers events again when the queue would not take them', async () => {
  await tell();
  await expect(publishBatch(test.db, 10, () => Promise.reject(new Error('Redis is down')))).rejects.toThrow('Redis');
  expect(await publishAll()).toHaveLength(1);
});

it('answers exactly the events that were there when the work began', async () => {
  const seen: number[] = [];
  // This one has the lowest id, but is committed after the work began.
  await test.connect('app', 1).transaction(async (slow) => {
    await appendEvent(slow, 'class.changed', { classId, term: 1 });
    await tell();
    await tell();
    seen.push(...(await openEvents(test.db, group)));
  });
  await tell();
  await markEventsDone(test.db, seen);

  expect(seen).toHaveLength(2);
  const open = await openEvents(test.db, group);
  expect(open).toHaveLength(2);
  expect(open[0]).toBeLessThan(seen[0] ?? 0);
});

it('publishes again what was lost, but not what is fresh or done', async () => {
  await tell();
  await publishAll();
  expect(await republishStale(test.db, 60)).toBe(0);

  await test.owner.execute(`update edu.outbox set published_at = now() - interval '61 seconds'`);
  await recordEventError(test.db, await openEvents(test.db, group), 'the worker died');
  expect(await republishStale(test.db, 60)).toBe(1);
  expect(await publishAll()).toHaveLength(1);

  await markEventsDone(test.db, await openEvents(test.db, group));
  await test.owner.execute(`update edu.outbox set published_at = now() - interval '61 seconds'`);
  expect(await republishStale(test.db, 60)).toBe(0);
  expect(await outboxBacklog(test.db)).toEqual({ waiting: 0, open: 0, oldestSeconds: null });
});

it('forgets what was done long ago', async () => {
  await tell();
  await tell();
  await test.owner.execute(
    `update edu.outbox set done_at = now() - interval '15 days' where id = (select min(id) from edu.outbox)`,
  );
  expect(await sweepDoneEvents(test.db)).toBe(1);
  expect(await outboxBacklog(test.db)).toMatchObject({ open: 1 });
});

it('wakes the relay at every commit, and after a broken connection', async () => {
  let wakes = 0;
  const waiting: (() => void)[] = [];
  const woken = () => new Promise<void>((resolve) => waiting.push(resolve));
  const listener = listenToOutbox({
    url: test.urls.app,
    applicationName: 'test listener',
    reconnectAfterMs: 1,
    onWake() {
      wakes += 1;
      waiting.splice(0).forEach((resolve) => resolve());
    },
  });
  await woken();

  const atCommit = woken();
  await tell();
  await atCommit;

  const afterBreak = woken();
  await test.owner.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'test listener'`,
  );
  await afterBreak;
  await listener.close();
  expect(wakes).toBe(3);
});
