import { randomUUID } from 'node:crypto';
import type { Mark } from '@cong-truong/domain/scores/mark';
import type { Database, PreparedStatement, Queryable } from '../connect';
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database';
import { makeClass, type ClassFixture } from '../testing/factories';
import { saveSheet } from '../testing/save-sheet';
import type { CellChange } from './cell-change';

let test: TestDatabase;
let room: ClassFixture;
beforeAll(async () => {
  test = await createTestDatabase();
});
beforeEach(async () => {
  room = await makeClass(test.owner);
});
afterAll(() => test.drop());

const score = (tenths: number): Mark => ({ kind: 'score', tenths });
const passed: Mark = { kind: 'comment', passed: true };

function change(column: string, from: Mark | null, to: Mark | null, pupil = 0): CellChange {
  return { studentId: room.pupils[pupil]?.studentId ?? '', column, from, to };
}

function save(changes: readonly CellChange[], options: { requestId?: string; actor?: string; offering?: number } = {}) {
  const offering = room.offerings[options.offering ?? 0];
  return saveSheet(test.db, {
    requestId: options.requestId ?? randomUUID(),
    actor: options.actor ?? room.offerings[0].teacher.staffId,
    offeringId: offering?.offeringId ?? '',
    term: 1,
    changes,
  });
}

function count(sql: string, values: readonly unknown[]): Promise<number> {
  return test.owner.query<{ n: number }>(`select count(*)::int as n from ${sql}`, values).then(([row]) => row?.n ?? -1);
}
const journalled = () => count('edu.journal where school_code = $1', [room.schoolCode]);
const events = () => count(`edu.outbox where topic = 'class.changed' and key = $1`, [`${room.classId}/1`]);
const cells = () => count('edu.score where class_id = $1', [room.classId]);

it('stores marks with one event and one journal row a cell', async () => {
  const changes = [change('regular-1', null, score(85)), change('final-1', null, { kind: 'pending' }, 1)];

  const saved = await save(changes);

  expect(saved).toEqual({
    accepted: changes.map(({ studentId, column, to }) => ({ studentId, column, mark: to })),
    conflicts: [],
  });
  const stored = await test.db.query(
    'select student_id, kind, ordinal, tenths, exception, updated_by from edu.score where class_id = $1 order by kind desc',
    [room.classId],
  );
  const by = room.offerings[0].teacher.staffId;
  expect(stored).toEqual([
    { student_id: room.pupils[0].studentId, kind: 'regular', ordinal: 1, tenths: 85, exception: null, updated_by: by },
    {
      student_id: room.pupils[1]?.studentId,
      kind: 'final',
      ordinal: 1,
      tenths: null,
      exception: 'pending',
      updated_by: by,
    },
  ]);
  expect(await journalled()).toBe(2);
  expect(await events()).toBe(1);
});

it('keeps old, new, who and why in the journal', async () => {
  await save([change('regular-1', null, score(70))]);
  await saveSheet(test.db, {
    requestId: randomUUID(),
    actor: room.offerings[0].teacher.staffId,
    offeringId: room.offerings[0].offeringId,
    term: 1,
    reason: 'Nhập nhầm',
    changes: [change('regular-1', score(70), score(90))],
  });

  const [, second] = await test.db.query(
    'select actor, action, subject, old, new, reason from edu.journal where school_code = $1 order by seq',
    [room.schoolCode],
  );
  expect(second).toEqual({
    actor: room.offerings[0].teacher.staffId,
    action: 'score.changed',
    subject: {
      classId: room.classId,
      offeringId: room.offerings[0].offeringId,
      term: 1,
      studentId: room.pupils[0].studentId,
      column: 'regular-1',
    },
    old: score(70),
    new: score(90),
    reason: 'Nhập nhầm',
  });
});

describe('a cell that changed in between', () => {
  it('is a conflict with who and when; the other cells are stored', async () => {
    const colleague = room.homeroomTeacher;
    await save([change('regular-1', null, score(60))], { actor: colleague.staffId });

    const saved = await save([change('regular-1', null, score(80)), change('regular-2', null, score(80))]);

    expect(saved.accepted).toEqual([{ studentId: room.pupils[0].studentId, column: 'regular-2', mark: score(80) }]);
    expect(saved.conflicts).toEqual([
      {
        studentId: room.pupils[0].studentId,
        column: 'regular-1',
        yours: score(80),
        current: score(60),
        changedBy: colleague.fullName,
        changedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      },
    ]);
    expect(await journalled()).toBe(2);
  });

  it('says who emptied it', async () => {
    await save([change('regular-1', null, score(60))]);
    await save([change('regular-1', score(60), null)], { actor: room.homeroomTeacher.staffId });

    const saved = await save([change('regular-1', score(60), score(70))]);

    expect(saved.conflicts).toMatchObject([{ current: null, changedBy: room.homeroomTeacher.fullName }]);
  });

  it('is a conflict where a mark was seen and none ever was', async () => {
    const saved = await save([change('regular-1', score(60), score(70))]);

    expect(saved.conflicts).toMatchObject([{ current: null, changedBy: null, changedAt: null }]);
    expect(await cells()).toBe(0);
    expect(await events()).toBe(0);
  });

  it('is accepted without a trace when it already holds what is wanted', async () => {
    await save([change('regular-1', null, score(60))]);

    const saved = await save([change('regular-1', null, score(60)), change('regular-2', null, null)]);

    expect(saved.conflicts).toEqual([]);
    expect(saved.accepted).toHaveLength(2);
    expect(await journalled()).toBe(1);
    expect(await events()).toBe(1);
  });
});

it('empties a cell and fills it again', async () => {
  await save([change('regular-1', null, score(60))]);
  await save([change('regular-1', score(60), null)]);
  const saved = await save([change('regular-1', null, { kind: 'forfeit' })]);

  expect(saved.conflicts).toEqual([]);
  const [row] = await test.db.query('select exception, version from edu.score where class_id = $1', [room.classId]);
  expect(row).toEqual({ exception: 'forfeit', version: 3 });
});

describe('the same save twice', () => {
  it('has one effect and one answer', async () => {
    const requestId = randomUUID();
    const first = await save([change('regular-1', null, score(60))], { requestId });
    const again = await save([change('regular-1', null, score(60))], { requestId });

    expect(again).toEqual(first);
    expect(await journalled()).toBe(1);
  });

  it('has one effect when both arrive together', async () => {
    const requestId = randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => save([change('regular-1', null, score(60))], { requestId })));

    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await journalled()).toBe(1);
    expect(await events()).toBe(1);
  });

  it('is answered as before when there were conflicts, though the cells have changed since', async () => {
    await save([change('regular-1', null, score(60))]);
    const requestId = randomUUID();
    const changes = [change('regular-1', null, score(80)), change('regular-2', null, score(80))];
    const first = await save(changes, { requestId });
    await save([change('regular-1', score(60), score(65)), change('regular-2', score(80), score(85))]);

    expect(await save(changes, { requestId })).toEqual(first);
    expect(first.conflicts).toMatchObject([{ column: 'regular-1', current: score(60) }]);
  });

  it('is answered as before when the term was closed in between; a new one is refused', async () => {
    const requestId = randomUUID();
    const first = await save([change('regular-1', null, score(60))], { requestId });
    await test.owner.execute(`update edu.class_term set state = 'locked' where class_id = $1`, [room.classId]);

    expect(await save([change('regular-1', null, score(60))], { requestId })).toEqual(first);
    await expect(save([change('regular-1', null, score(70))], { requestId })).rejects.toMatchObject({
      code: 'save.requestReused',
    });
    await expect(save([change('regular-1', score(60), score(70))])).rejects.toMatchObject({ code: 'term.closed' });
  });

  it('is refused with other content', async () => {
    const requestId = randomUUID();
    await save([change('regular-1', null, score(60))], { requestId });

    await expect(save([change('regular-1', null, score(70))], { requestId })).rejects.toMatchObject({
      code: 'save.requestReused',
    });
  });
});

it('tells all invalid cells at once and stores nothing', async () => {
  const stranger = { ...change('regular-1', null, score(50)), studentId: 'somebody-else' };
  const refused = save([
    change('regular-1', null, score(101)),
    change('regular-2', null, passed),
    change('regular-9', null, score(50)),
    change('nonsense', null, score(50)),
    stranger,
    change('final-1', null, score(50)),
    change('final-1', null, score(60)),
    change('midterm-1', null, score(70)),
  ]);

  await expect(refused).rejects.toMatchObject({
    kind: 'invalid',
    code: 'save.invalidCells',
    details: {
      cells: [
        { column: 'regular-1', code: 'outOfRange' },
        { column: 'regular-2', code: 'commentInScoreSubject' },
        { column: 'regular-9', code: 'unknownColumn' },
        { column: 'nonsense', code: 'unknownColumn' },
        { studentId: 'somebody-else', code: 'notEnrolled' },
        { column: 'final-1', code: 'repeated' },
      ],
    },
  });
  expect(await cells()).toBe(0);
  expect(await count('edu.save_request where actor = $1', [room.offerings[0].teacher.staffId])).toBe(0);
});

it('stores Đạt in a comment subject', async () => {
  const saved = await save([change('regular-1', null, passed)], { offering: 1 });
  expect(saved.accepted).toHaveLength(1);
});

it('does not know an offering that does not exist', async () => {
  await expect(
    saveSheet(test.db, { requestId: randomUUID(), actor: 'a', offeringId: randomUUID(), term: 1, changes: [] }),
  ).rejects.toMatchObject({ code: 'offering.notFound' });
});

describe('two teachers in one cell at the same moment', () => {
  it.each([
    ['that had no row', null],
    ['that had a mark', score(10)],
  ])('exactly one wins: a cell %s', async (_, from) => {
    const databases: Database[] = [test.connect('app', 1), test.connect('app', 1)];
    const columns = ['regular-1', 'regular-2', 'midterm-1', 'final-1'];
    if (from !== null) await save(columns.map((column) => change(column, null, from)));
    const before = await journalled();

    const outcomes = await Promise.all(
      databases.map((db, index) =>
        saveSheet(db, {
          requestId: randomUUID(),
          actor: room.offerings[0].teacher.staffId,
          offeringId: room.offerings[0].offeringId,
          term: 1,
          // In opposite orders: taken as they come, the rows would lock in a circle.
          changes: (index === 0 ? columns : [...columns].reverse()).map((column) =>
            change(column, from, score(50 + index)),
          ),
        }),
      ),
    );

    for (const column of columns) {
      const winners = outcomes.filter(({ accepted }) => accepted.some((cell) => cell.column === column));
      const losers = outcomes.filter(({ conflicts }) => conflicts.some((cell) => cell.column === column));
      expect([winners.length, losers.length]).toEqual([1, 1]);
    }
    expect((await journalled()) - before).toBe(columns.length);
  });
});

it('takes two statements, however many cells and conflicts', async () => {
  await save([change('regular-1', null, score(60))]);
  const statements: string[] = [];
  const note = (statement: string | PreparedStatement) =>
    statements.push(typeof statement === 'string' ? statement : statement.text);
  const counting: Queryable = {
    query: (statement, values) => {
      note(statement);
      return test.db.query(statement, values);
    },
    execute: (statement, values) => {
      note(statement);
      return test.db.execute(statement, values);
    },
  };
  const columns = ['regular-1', 'regular-2', 'regular-3', 'midterm-1', 'final-1'];

  const saved = await saveSheet(counting, {
    requestId: randomUUID(),
    actor: room.offerings[0].teacher.staffId,
    offeringId: room.offerings[0].offeringId,
    term: 1,
    changes: room.pupils.flatMap((_, pupil) => columns.map((column) => change(column, null, score(70), pupil))),
  });

  expect([saved.accepted.length, saved.conflicts.length]).toEqual([14, 1]);
  expect(statements).toHaveLength(2);
});
