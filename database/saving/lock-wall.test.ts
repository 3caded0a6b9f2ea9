import { randomUUID } from 'node:crypto';
import { saveConduct } from '../conduct/save-conduct';
import type { Database } from '../connect';
import { saveSheet } from '../testing/save-sheet';
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database';
import { makeClass, type ClassFixture } from '../testing/factories';
import { refuseWhenClosed } from './term-closed';

let test: TestDatabase;
let room: ClassFixture;
beforeAll(async () => {
  test = await createTestDatabase();
});
beforeEach(async () => {
  room = await makeClass(test.owner);
  const studentId = room.pupils[0].studentId;
  await save(null, 70);
  await saveConduct(test.db, {
    requestId: randomUUID(),
    actor: 'a',
    classId: room.classId,
    term: 1,
    changes: [{ studentId, from: null, to: 'good' }],
  });
});
afterAll(() => test.drop());

function save(from: number | null, to: number, term: 1 | 2 = 1) {
  return saveSheet(test.db, {
    requestId: randomUUID(),
    actor: 'a',
    offeringId: room.offerings[0].offeringId,
    term,
    changes: [
      {
        studentId: room.pupils[0].studentId,
        column: 'regular-1',
        from: from === null ? null : { kind: 'score', tenths: from },
        to: { kind: 'score', tenths: to },
      },
    ],
  });
}

function close(state: string) {
  return test.owner.execute('update edu.class_term set state = $2 where class_id = $1 and term = 1', [
    room.classId,
    state,
  ]);
}

describe.each(['locked', 'published'])('a term that is %s', (state) => {
  beforeEach(() => close(state));

  it('refuses a save, and leaves the other term open', async () => {
    await expect(save(70, 80)).rejects.toMatchObject({ kind: 'locked', code: 'term.closed', details: { state } });
    await expect(save(null, 80, 2)).resolves.toMatchObject({ conflicts: [] });
  });

  it('refuses conduct', async () => {
    const change = { studentId: room.pupils[0].studentId, from: 'good', to: 'fair' } as const;
    await expect(
      saveConduct(test.db, { requestId: randomUUID(), actor: 'a', classId: room.classId, term: 1, changes: [change] }),
    ).rejects.toMatchObject({ code: 'term.closed' });
  });

  it.each([
    [
      'score',
      'insert',
      `insert into edu.score (school_year, class_id, term, offering_id, student_id, kind, ordinal, tenths, updated_by)
      select school_year, class_id, term, offering_id, student_id, kind, 2, tenths, 'a' from edu.score where class_id = $1`,
    ],
    ['score', 'update', 'update edu.score set tenths = 100 where class_id = $1'],
    ['score', 'delete', 'delete from edu.score where class_id = $1'],
    ['partition', 'update', 'update edu.score_2026_2027 set tenths = 100 where class_id = $1'],
    ['partition', 'delete', 'delete from edu.score_2026_2027 where class_id = $1'],
    ['conduct', 'update', `update edu.conduct set rating = 'fair' where class_id = $1`],
    ['conduct', 'delete', 'delete from edu.conduct where class_id = $1'],
    ['conduct partition', 'update', `update edu.conduct_2026_2027 set rating = 'fair' where class_id = $1`],
  ])('refuses the owner by raw SQL: %s, %s', async (_table, _verb, sql) => {
    await expect(test.owner.execute(sql, [room.classId])).rejects.toMatchObject({ code: 'CT001' });
  });
});

it('takes no row at all for a closed term', async () => {
  await test.owner.execute('delete from edu.class_term where class_id = $1', [room.classId]);
  await expect(
    test.db.execute('update edu.score set tenths = 1 where class_id = $1', [room.classId]),
  ).rejects.toMatchObject({ code: 'CT001' });
});

it('tells a person the same when only the trigger saw it', async () => {
  await close('locked');
  const raw = () => test.db.execute('update edu.score set tenths = 1 where class_id = $1', [room.classId]);
  await expect(refuseWhenClosed(raw)).rejects.toMatchObject({ kind: 'locked', code: 'term.closed' });
});

it('makes whoever closes the term wait for a save that is under way', async () => {
  const order: string[] = [];
  const closer: Database = test.connect('owner', 1);
  let closing: Promise<unknown> = Promise.resolve();

  await test.db.transaction(async (tx) => {
    await tx.execute('update edu.score set tenths = 80 where class_id = $1', [room.classId]);
    closing = closer
      .execute(`update edu.class_term set state = 'published' where class_id = $1 and term = 1`, [room.classId])
      .then(() => order.push('closed'));
    await waitUntilBlocked();
    order.push('saved');
  });
  await closing;

  expect(order).toEqual(['saved', 'closed']);
});

async function waitUntilBlocked(): Promise<void> {
  for (;;) {
    const waiting = await test.owner.query(
      `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (waiting.length > 0) return;
  }
}
