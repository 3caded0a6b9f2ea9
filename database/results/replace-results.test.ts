import { createTestDatabase, type TestDatabase } from '../testing/create-test-database';
import { makeClass, type ClassFixture } from '../testing/factories';
import { loadClassSummary } from './class-summary.repository';
import { inputHash } from './input-hash';
import { replaceResults } from './replace-results';
import { resultHashes, resultsOfClass } from './results.repository';
import type { StoredResult } from './stored-result';

let test: TestDatabase;
let room: ClassFixture;
beforeAll(async () => {
  test = await createTestDatabase();
});
beforeEach(async () => {
  room = await makeClass(test.owner, { pupils: 2 });
});
afterAll(() => test.drop());

function result(pupil: number, tenths: number): StoredResult {
  return {
    studentId: room.pupils[pupil]?.studentId ?? '',
    inputHash: inputHash({ tenths }),
    regulation: 'TT22/2021',
    version: '1',
    switches: { soleCauseTriedBy: 'replacing' },
    period: 1,
    subjects: [
      {
        offeringId: room.offerings[0].offeringId,
        subject: 'TOAN',
        status: 'complete',
        averageTenths: tenths,
        passed: null,
        missing: [],
      },
    ],
    overallTenths: null,
    academic: 'good',
    conduct: null,
    promotion: null,
    title: null,
    complete: false,
  };
}

function replace(results: readonly StoredResult[]) {
  return test.db.transaction((tx) =>
    replaceResults(tx, { classId: room.classId, schoolYear: room.schoolYear, period: 1, results }),
  );
}

it('writes what is new, leaves what is the same, removes what is gone', async () => {
  expect(await replace([result(0, 80), result(1, 70)])).toEqual({ changed: 2, removed: 0 });
  expect(await replace([result(0, 80), result(1, 75)])).toEqual({ changed: 1, removed: 0 });
  expect(await replace([result(1, 75)])).toEqual({ changed: 0, removed: 1 });

  const stored = await resultsOfClass(test.db, room, 1);
  expect([...stored]).toEqual([[room.pupils[1]?.studentId, result(1, 75)]]);
  expect([...(await resultHashes(test.db, room, 1))]).toEqual([
    [room.pupils[1]?.studentId, inputHash({ tenths: 75 }).toString('hex')],
  ]);
});

it('sets right what was altered from outside, though its inputs are the same', async () => {
  await replace([result(0, 80), result(1, 70)]);
  await test.owner.execute(`update edu.result set academic = 'fair' where class_id = $1 and student_id = $2`, [
    room.classId,
    room.pupils[0].studentId,
  ]);

  expect(await replace([result(0, 80), result(1, 70)])).toEqual({ changed: 1, removed: 0 });

  expect((await resultsOfClass(test.db, room, 1)).get(room.pupils[0].studentId)?.academic).toBe('good');
});

it('shows a class on one page', async () => {
  await replace([result(0, 80)]);

  const summary = await loadClassSummary(test.db, room.classId, 1);

  expect(summary.plans.map(({ subject }) => subject)).toEqual(['TOAN', 'THE_DUC']);
  expect(summary.pupils.map((pupil) => [pupil.rollNumber, pupil.result?.subjects[0]?.averageTenths ?? null])).toEqual([
    [1, 80],
    [2, null],
  ]);
});

it('hashes the same content alike in whatever order it was read', () => {
  expect(inputHash({ a: [1, { c: null, b: 2 }], d: 'x' })).toEqual(inputHash({ d: 'x', a: [1, { b: 2, c: null }] }));
  expect(inputHash({ a: [1, 2] })).not.toEqual(inputHash({ a: [2, 1] }));
});
