import { randomUUID } from 'node:crypto';
import { entryState, windowOf } from '@cong-truong/domain/entry-windows/entry-window';
import { columnKey, type AssessmentKind } from '@cong-truong/domain/scores/column';
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database';
import { makeClass, type ClassFixture } from '../testing/factories';
import { saveSheet } from '../testing/save-sheet';
import { addWindow } from './change-windows';
import { windowsOfTerm } from './entry-windows.repository';

let test: TestDatabase;
let room: ClassFixture;
beforeAll(async () => {
  test = await createTestDatabase();
});
beforeEach(async () => {
  room = await makeClass(test.owner);
});
afterAll(() => test.drop());

const MINUTE = 60_000;
const thisMinute = () => new Date(Math.floor(Date.now() / MINUTE) * MINUTE);
const later = (minutes: number) => new Date(thisMinute().getTime() + minutes * MINUTE);

function save(changes: Readonly<Record<string, [from: number | null, to: number]>>, requestId: string = randomUUID()) {
  const mark = (tenths: number | null) => (tenths === null ? null : { kind: 'score' as const, tenths });
  return saveSheet(test.db, {
    requestId,
    actor: 'a',
    offeringId: room.offerings[0].offeringId,
    term: 1,
    changes: Object.entries(changes).map(([column, [from, to]]) => ({
      studentId: room.pupils[0].studentId,
      column,
      from: mark(from),
      to: mark(to),
    })),
  });
}

function schoolWindow(kind: 'regular' | 'midterm' | 'final', opensAt: Date, closesAt: Date) {
  const { schoolCode, schoolYear } = room;
  return addWindow(test.db, {
    schoolCode,
    schoolYear,
    term: 1,
    kind,
    place: { kind: 'school' },
    opensAt,
    closesAt,
    actor: 'p',
  });
}

function marks() {
  return test.owner.query<{ kind: string; tenths: number }>(
    'select kind, tenths from edu.score where class_id = $1 order by kind',
    [room.classId],
  );
}

it('refuses a save into a closed column with the reason at the cell, and stores nothing of it', async () => {
  await schoolWindow('midterm', later(-20), later(-10));
  await expect(save({ 'midterm-1': [null, 80], 'regular-1': [null, 70] })).rejects.toMatchObject({
    code: 'save.invalidCells',
    details: {
      cells: [
        {
          studentId: room.pupils[0].studentId,
          column: 'midterm-1',
          code: 'windowClosed',
          message: expect.stringMatching(/^Cột .+ đã khóa lúc \d\d:\d\d ngày .+ theo đợt nhập điểm của trường\./),
        },
      ],
    },
  });
  expect(await marks()).toEqual([]);
  await expect(save({ 'regular-1': [null, 70] })).resolves.toMatchObject({ conflicts: [] });
});

it('refuses what is not open yet, and takes what is open', async () => {
  await schoolWindow('final', later(10), later(20));
  await schoolWindow('midterm', later(-10), later(10));
  await expect(save({ 'final-1': [null, 80] })).rejects.toMatchObject({
    details: { cells: [{ message: expect.stringContaining('chưa mở: nhập được từ') }] },
  });
  await expect(save({ 'midterm-1': [null, 80] })).resolves.toMatchObject({ conflicts: [] });
});

it('answers a save that was made before the window closed as it was answered then', async () => {
  const requestId = randomUUID();
  const answer = await save({ 'midterm-1': [null, 80] }, requestId);
  await schoolWindow('midterm', later(-20), later(-10));
  await expect(save({ 'midterm-1': [null, 80] }, requestId)).resolves.toEqual(answer);
  await expect(save({ 'midterm-1': [80, 90] })).rejects.toMatchObject({ code: 'save.invalidCells' });
});

it.each([
  [
    'insert',
    `insert into edu.score (school_year, class_id, term, offering_id, student_id, kind, ordinal, tenths, updated_by)
    select school_year, class_id, term, offering_id, student_id, kind, 2, tenths, 'a' from edu.score where class_id = $1`,
  ],
  ['update', 'update edu.score set tenths = 100 where class_id = $1'],
  ['delete', 'delete from edu.score where class_id = $1'],
  ['update of the partition', 'update edu.score_2026_2027 set tenths = 100 where class_id = $1'],
])('refuses the owner by raw SQL: %s', async (_verb, sql) => {
  await save({ 'midterm-1': [null, 80] });
  await schoolWindow('midterm', later(-20), later(-10));
  await expect(test.owner.execute(sql, [room.classId])).rejects.toMatchObject({ code: 'CT004' });
  expect(await marks()).toEqual([{ kind: 'midterm', tenths: 80 }]);
});

describe('by the moment of the transaction, which the test sets', () => {
  it.each([
    ['2026-11-01T00:00:00+07:00', -1, true],
    ['2026-11-01T00:00:00+07:00', 0, false],
    ['2026-11-15T22:00:00+07:00', -1, false],
    ['2026-11-15T22:00:00+07:00', 0, true],
  ])('at %s and %d microseconds closed is %s', async (edge, micros, closed) => {
    await schoolWindow('midterm', new Date('2026-11-01T00:00:00+07:00'), new Date('2026-11-15T22:00:00+07:00'));
    const rows = await test.owner.query(
      `select id from edu.closed_entry($1, 1::smallint, $2, 'midterm', 1::smallint, $3::timestamptz + $4 * interval '1 microsecond')`,
      [room.classId, room.offerings[0].offeringId, edge, micros],
    );
    expect(rows.length > 0).toBe(closed);
  });
});

it('closes at the very minute that the transaction begins in, and stays open until it', async () => {
  await save({ 'midterm-1': [null, 80] });
  const edges = [
    [`date_trunc('minute', now())`, 'CT004'],
    [`date_trunc('minute', now()) + interval '1 minute'`, 'stored'],
  ] as const;
  for (const [closesAt, expected] of edges) {
    const answer = await test.owner
      .transaction(async (tx) => {
        await tx.execute(
          `insert into edu.entry_window (school_code, school_year, term, kind, opens_at, closes_at, updated_by)
           values ($1, $2, 1, 'midterm', '2020-01-01', ${closesAt}, 'p')`,
          [room.schoolCode, room.schoolYear],
        );
        await tx.execute('update edu.score set tenths = 90 where class_id = $1', [room.classId]);
        throw new Error('stored');
      })
      .catch((error: unknown) => error);
    const said = answer instanceof Error ? ('code' in answer ? answer.code : answer.message) : answer;
    expect(said).toBe(expected);
  }
});

it('takes no window that is not to the minute, ends before it begins, or is there already', async () => {
  const insert = (opensAt: string, closesAt: string) =>
    test.db.execute(
      `insert into edu.entry_window (school_code, school_year, term, kind, opens_at, closes_at, updated_by)
       values ($1, $2, 1, 'final', $3, $4, 'p')`,
      [room.schoolCode, room.schoolYear, opensAt, closesAt],
    );
  await expect(insert('2026-11-01T00:00:30Z', '2026-11-02T00:00:00Z')).rejects.toMatchObject({ code: '23514' });
  await expect(insert('2026-11-02T00:00:00Z', '2026-11-01T00:00:00Z')).rejects.toMatchObject({ code: '23514' });
  await insert('2026-11-01T00:00:00Z', '2026-11-02T00:00:00Z');
  await expect(insert('2026-11-01T00:00:00Z', '2026-11-03T00:00:00Z')).rejects.toMatchObject({ code: '23505' });
});

it('decides for every column as the domain does', async () => {
  const { schoolCode, schoolYear, classId } = room;
  const [maths] = room.offerings;
  const order = { schoolCode, schoolYear, term: 1, actor: 'p' } as const;
  const past = { opensAt: later(-20), closesAt: later(-10) };
  const now = { opensAt: later(-20), closesAt: later(20) };
  const column = { kind: 'column', classId, offeringId: maths.offeringId, column: 'regular-2' } as const;
  await addWindow(test.db, { ...order, ...past, kind: 'regular', place: { kind: 'school' } });
  await addWindow(test.db, { ...order, ...past, kind: 'midterm', place: { kind: 'school' } });
  await addWindow(test.db, { ...order, ...now, kind: 'midterm', place: { kind: 'grade', gradeLevel: 6 } });
  await addWindow(test.db, { ...order, ...past, kind: 'final', place: { kind: 'grade', gradeLevel: 6 } });
  await addWindow(test.db, { ...order, ...now, kind: 'final', place: { kind: 'class', classId } });
  await addWindow(test.db, { ...order, ...now, kind: 'regular', place: column });

  const windows = await windowsOfTerm(test.db, { schoolCode, schoolYear, term: 1 });
  const at = new Date();
  const verdicts: Record<string, [database: boolean, domain: boolean]> = {};
  for (const kind of ['oral', 'quiz', 'regular', 'periodic', 'midterm', 'final'] satisfies AssessmentKind[]) {
    for (const ordinal of [1, 2]) {
      const key = columnKey(kind, ordinal);
      const rows = await test.owner.query(
        'select id from edu.closed_entry($1, 1::smallint, $2, $3, $4::smallint, $5)',
        [classId, maths.offeringId, kind, ordinal, at],
      );
      const counts = windowOf(windows, {
        ...{ term: 1, gradeLevel: 6, classId, offeringId: maths.offeringId },
        ...{ kind, column: key },
      });
      verdicts[key] = [rows.length > 0, counts !== null && entryState(counts, at) !== 'open'];
    }
  }
  const closed = Object.entries(verdicts).flatMap(([key, [database]]) => (database ? [key] : []));
  expect(Object.values(verdicts).filter(([database, domain]) => database !== domain)).toEqual([]);
  expect(closed).toEqual(['oral-1', 'oral-2', 'quiz-1', 'quiz-2', 'regular-1']);
});
