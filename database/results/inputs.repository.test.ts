import { randomUUID } from 'node:crypto';
import { saveConduct } from '../conduct/save-conduct';
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database';
import { makeClass } from '../testing/factories';
import { enterMarks } from '../testing/marks';
import { isComplete } from './completeness';
import { loadCompleteness } from './completeness.repository';
import { loadClassInputs } from './inputs.repository';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

it('reads marks of every kind, conduct, exemptions and absences of several classes', async () => {
  const room = await makeClass(test.owner, { pupils: 2 });
  const neighbour = await makeClass(test.owner, { schoolCode: room.schoolCode, name: '6A2', pupils: 1 });
  const [maths, sport] = room.offerings;
  const [first, second] = room.pupils;
  await enterMarks(test.db, {
    offeringId: maths.offeringId,
    term: 1,
    marks: { [first.studentId]: { 'regular-1': 85, 'regular-2': { kind: 'forfeit' }, 'final-1': { kind: 'pending' } } },
  });
  await enterMarks(test.db, {
    offeringId: sport?.offeringId ?? '',
    term: 2,
    marks: { [first.studentId]: { 'regular-1': true, 'regular-2': false } },
  });
  await saveConduct(test.db, {
    requestId: randomUUID(),
    actor: 'a',
    classId: room.classId,
    term: 2,
    changes: [{ studentId: first.studentId, from: null, to: 'fair' }],
  });
  await test.owner.execute(
    `insert into edu.exemption (offering_id, class_id, student_id, term, document_number) values ($1, $2, $3, 2, '12/QĐ')`,
    [sport?.offeringId, room.classId, second?.studentId],
  );
  await test.owner.execute(
    `insert into edu.absence (class_id, student_id, on_date, session, excused)
     values ($1, $2, '2026-10-01', 'morning', true), ($1, $2, '2026-10-01', 'afternoon', false)`,
    [room.classId, second?.studentId],
  );

  const inputs = await loadClassInputs(test.db, [neighbour.classId, room.classId, randomUUID()]);

  expect(inputs.map((each) => each.class.name)).toEqual(['6A1', '6A2']);
  expect(inputs[0]?.plans.map(({ subject }) => subject)).toEqual(['TOAN', 'THE_DUC']);
  expect(inputs[0]?.pupils).toEqual([
    {
      studentId: first.studentId,
      counts: { 1: true, 2: true },
      terms: [
        {
          marks: {
            [maths.offeringId]: {
              'regular-1': { kind: 'score', tenths: 85 },
              'regular-2': { kind: 'forfeit' },
              'final-1': { kind: 'pending' },
            },
          },
          exemptOfferings: [],
          conduct: null,
        },
        {
          marks: {
            [sport?.offeringId ?? '']: {
              'regular-1': { kind: 'comment', passed: true },
              'regular-2': { kind: 'comment', passed: false },
            },
          },
          exemptOfferings: [],
          conduct: 'fair',
        },
      ],
      yearConduct: null,
      absences: 0,
    },
    {
      studentId: second?.studentId,
      counts: { 1: true, 2: true },
      terms: [
        { marks: {}, exemptOfferings: [], conduct: null },
        { marks: {}, exemptOfferings: [sport?.offeringId], conduct: null },
      ],
      yearConduct: null,
      absences: 2,
    },
  ]);
});

it.each([
  ['stayed', '2026-09-05', null, true, true],
  ['left in the first term', '2026-09-05', '2027-01-15', false, false],
  ['left in the second term', '2026-09-05', '2027-01-16', true, false],
  ['came in the second term', '2027-01-16', null, false, true],
])('counts who %s', async (_, joinedOn, leftOn, first, second) => {
  const room = await makeClass(test.owner, { pupils: 1 });
  await test.owner.execute('update edu.enrolment set joined_on = $2, left_on = $3 where class_id = $1', [
    room.classId,
    joinedOn,
    leftOn,
  ]);
  const [inputs] = await loadClassInputs(test.db, [room.classId]);
  expect(inputs?.pupils[0]?.counts).toEqual({ 1: first, 2: second });
});

it('tells what a class still lacks, by subject', async () => {
  const room = await makeClass(test.owner, { pupils: 2, subjects: { TOAN: 'score' } });
  const { offeringId } = room.offerings[0];
  const [first, second] = room.pupils;
  const whole = { 'regular-1': 80, 'regular-2': 80, 'regular-3': 80, 'midterm-1': 80, 'final-1': 80 };
  const { 'regular-3': third, 'final-1': _pendingInstead, ...part } = whole;
  await enterMarks(test.db, {
    offeringId,
    term: 1,
    marks: { [first.studentId]: whole, [second?.studentId ?? '']: { ...part, 'final-1': { kind: 'pending' } } },
  });

  const [before] = await loadCompleteness(test.db, [room.classId], 1);
  expect(before).toEqual({
    classId: room.classId,
    pupils: 2,
    missingCells: 2,
    missingConduct: 2,
    missing: [{ offeringId, subject: 'TOAN', cells: 2 }],
  });

  await test.owner.execute(
    `update edu.score set exception = null, tenths = 50 where exception = 'pending' and class_id = $1`,
    [room.classId],
  );
  await enterMarks(test.db, { offeringId, term: 1, marks: { [second?.studentId ?? '']: { 'regular-3': third } } });
  await saveConduct(test.db, {
    requestId: randomUUID(),
    actor: 'a',
    classId: room.classId,
    term: 1,
    changes: room.pupils.map(({ studentId }) => ({ studentId, from: null, to: 'good' as const })),
  });

  const [after] = await loadCompleteness(test.db, [room.classId], 1);
  expect(after && isComplete(after)).toBe(true);
});
