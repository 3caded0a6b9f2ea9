import { randomUUID } from 'node:crypto';
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database';
import { makeClass, type ClassFixture } from '../testing/factories';
import { addWindow, changeWindow, closeWindow, removeWindow, type WindowOrder } from './change-windows';
import { findWindow, windowsOfTerm } from './entry-windows.repository';

let test: TestDatabase;
let room: ClassFixture;
let order: WindowOrder;
beforeAll(async () => {
  test = await createTestDatabase();
});
beforeEach(async () => {
  room = await makeClass(test.owner);
  const { schoolCode, schoolYear } = room;
  order = {
    ...{ schoolCode, schoolYear, term: 1, kind: 'midterm', place: { kind: 'school' }, actor: 'principal' },
    opensAt: new Date('2026-11-01T00:00:00Z'),
    closesAt: new Date('2099-11-15T15:00:00Z'),
  };
});
afterAll(() => test.drop());

function journal() {
  return test.owner.query(
    `select action, actor, subject ->> 'windowId' as window, old ->> 'closesAt' as old, new ->> 'closesAt' as new
     from edu.journal where school_code = $1 order by seq`,
    [room.schoolCode],
  );
}

it('journals who set, changed, closed and removed a window, with the times before and after', async () => {
  const { windowId, version } = await addWindow(test.db, order);
  const closesAt = new Date('2099-12-01T00:00:00Z');
  await changeWindow(test.db, { ...order, windowId, version, closesAt, actor: 'deputy' });
  const closed = await closeWindow(test.db, windowId, 'principal');
  await removeWindow(test.db, windowId, 'principal');

  expect(await findWindow(test.db, windowId)).toBeNull();
  const [first, second, third] = [order.closesAt, closesAt, closed.closesAt].map((date) => date.toISOString());
  expect(await journal()).toEqual([
    { action: 'window.added', actor: 'principal', window: windowId, old: null, new: first },
    { action: 'window.changed', actor: 'deputy', window: windowId, old: first, new: second },
    { action: 'window.closed', actor: 'principal', window: windowId, old: second, new: third },
    { action: 'window.removed', actor: 'principal', window: windowId, old: third, new: null },
  ]);
});

it('closes with the minute that runs, once, and one that was to open later too', async () => {
  const { windowId } = await addWindow(test.db, { ...order, opensAt: new Date('2099-01-01T00:00:00Z') });
  const closed = await closeWindow(test.db, windowId, 'p');
  expect(closed.closesAt.getTime() % 60_000).toBe(0);
  expect(closed.closesAt.getTime()).toBeLessThanOrEqual(Date.now());
  expect(closed.opensAt).toEqual(closed.closesAt);
  expect(await closeWindow(test.db, windowId, 'p')).toEqual(closed);
  expect(await journal()).toHaveLength(2);
});

it('lets nobody write over what another changed meanwhile', async () => {
  const { windowId, version } = await addWindow(test.db, order);
  const change = { ...order, windowId, version };
  await changeWindow(test.db, change);
  await expect(changeWindow(test.db, change)).rejects.toMatchObject({ code: 'entryWindow.changed' });
});

it('keeps one window a place and kind, and takes only places of the school', async () => {
  const other = await makeClass(test.owner);
  await addWindow(test.db, order);
  await expect(addWindow(test.db, order)).rejects.toMatchObject({ code: 'entryWindow.exists' });
  const [offering] = room.offerings;
  const { classId } = room;
  for (const place of [
    { kind: 'grade', gradeLevel: 9 },
    { kind: 'class', classId: other.classId },
    { kind: 'column', classId, offeringId: other.offerings[0].offeringId, column: 'midterm-1' },
    { kind: 'column', classId, offeringId: offering.offeringId, column: 'final-1' },
  ] as const) {
    await expect(addWindow(test.db, { ...order, place })).rejects.toMatchObject({ code: 'entryWindow.place' });
  }
  const place = { kind: 'column', classId, offeringId: offering.offeringId, column: 'midterm-1' } as const;
  await addWindow(test.db, { ...order, place });
  expect((await windowsOfTerm(test.db, order)).map((window) => window.place)).toEqual([order.place, place]);
});

it('refuses times the wrong way round and windows that are gone', async () => {
  const backwards = { opensAt: order.closesAt, closesAt: order.opensAt };
  await expect(addWindow(test.db, { ...order, ...backwards })).rejects.toMatchObject({ code: 'entryWindow.times' });
  await expect(removeWindow(test.db, randomUUID(), 'p')).rejects.toMatchObject({ code: 'entryWindow.notFound' });
});
