import type { Database } from '@cong-truong/database/connect';
import { resultsOfClass } from '@cong-truong/database/results/results.repository';
import { createTestDatabase, type TestDatabase } from '@cong-truong/database/testing/create-test-database';
import { makeClass, type ClassFixture } from '@cong-truong/database/testing/factories';
import { enterMarks } from '@cong-truong/database/testing/marks';
import { recomputeClass } from './recompute-class';

let test: TestDatabase;
let room: ClassFixture;
beforeAll(async () => {
  test = await createTestDatabase();
});
beforeEach(async () => {
  room = await makeClass(test.owner, { subjects: { TOAN: 'score', GDTC: 'comment' } });
});
afterAll(() => test.drop());

const recompute = (term: 1 | 2 = 1, db: Database = test.db) =>
  db.transaction((tx) => recomputeClass(tx, room.classId, term));
const results = (period: 1 | 2 | 3 = 1) => resultsOfClass(test.db, room, period);

/** 70 lessons a year ask for three regular marks, one midterm, one final: (t1 + t2 + t3 + 2m + 3f) / 8. */
function mathematics(first: number) {
  return { 'regular-1': first, 'regular-2': 80, 'regular-3': 75, 'midterm-1': 65, 'final-1': 90 };
}
const passedAll = { 'regular-1': true, 'regular-2': true, 'midterm-1': true, 'final-1': true };

async function enterTerm(term: 1 | 2, firsts: readonly number[]): Promise<void> {
  const [maths, sports] = room.offerings;
  const byPupil = <T>(marks: (index: number) => T) =>
    Object.fromEntries(room.pupils.map(({ studentId }, index) => [studentId, marks(index)]));
  await enterMarks(test.db, {
    offeringId: maths.offeringId,
    term,
    marks: byPupil((index) => mathematics(firsts[index] ?? 50)),
  });
  await enterMarks(test.db, { offeringId: sports?.offeringId ?? '', term, marks: byPupil(() => passedAll) });
}

it('stores what the circular says of every pupil', async () => {
  await enterTerm(1, [70, 80, 90]);

  expect(await recompute()).toMatchObject({ pupils: 3, changed: 3, removed: 0 });

  const stored = await results();
  // (70 + 80 + 75 + 2×65 + 3×90) / 8 = 78,125; each 10 more on one regular mark is 1,25 more.
  expect(room.pupils.map(({ studentId }) => stored.get(studentId)?.subjects[0]?.averageTenths)).toEqual([78, 79, 81]);
  expect(stored.get(room.pupils[0].studentId)).toMatchObject({
    regulation: 'TT22/2021',
    version: '1',
    switches: { commentSubjectIsOneSubject: true, soleCauseTriedBy: 'replacing', bothNotAchieved: 'retained' },
    period: 1,
    complete: false,
    conduct: null,
    subjects: [
      { subject: 'TOAN', status: 'complete', averageTenths: 78 },
      { subject: 'GDTC', status: 'complete', passed: true },
    ],
  });
  expect(await results(3)).toEqual(new Map());
});

it('writes nothing when nothing changed, and one row when one pupil changed', async () => {
  await enterTerm(1, [70, 80, 90]);
  await recompute();
  expect(await recompute()).toMatchObject({ pupils: 3, changed: 0, removed: 0 });

  const [first, second] = room.pupils;
  const timeOf = async (studentId: string) =>
    (
      await test.owner.query<{ at: Date }>('select computed_at as at from edu.result where student_id = $1', [
        studentId,
      ])
    )[0]?.at;
  const before = await timeOf(second?.studentId ?? '');
  await test.owner.execute(
    `update edu.score set tenths = 100 where class_id = $1 and student_id = $2 and kind = 'final' and tenths is not null`,
    [room.classId, first.studentId],
  );

  expect(await recompute()).toMatchObject({ pupils: 3, changed: 1, removed: 0 });
  expect((await results()).get(first.studentId)?.subjects[0]?.averageTenths).toBe(82);
  expect(await timeOf(second?.studentId ?? '')).toEqual(before);
});

it('adds the year when the second term has begun, whichever term changed', async () => {
  await enterTerm(1, [70, 80, 90]);
  await enterTerm(2, [90, 80, 70]);
  const [{ studentId }] = room.pupils;
  const year = async () => (await results(3)).get(studentId)?.subjects[0];

  expect(await recompute(2)).toMatchObject({ changed: 6 });
  // (7,8 + 2×8,1) / 3 = 8,0
  expect(await year()).toMatchObject({ status: 'complete', averageTenths: 80 });

  await test.owner.execute(
    `update edu.score set tenths = 10 where class_id = $1 and student_id = $2 and term = 1 and kind = 'final'
     and tenths is not null`,
    [room.classId, studentId],
  );
  await recompute(1);
  // The first term is (70 + 80 + 75 + 2×65 + 3×10) / 8 = 4,8 now; (4,8 + 2×8,1) / 3 = 7,0
  expect(await year()).toMatchObject({ averageTenths: 70 });
});

it('takes the result from a pupil who left within the term', async () => {
  await enterTerm(1, [70, 80, 90]);
  await recompute();
  await test.owner.execute(`update edu.enrolment set left_on = '2026-10-01' where student_id = $1`, [
    room.pupils[0].studentId,
  ]);

  expect(await recompute()).toMatchObject({ pupils: 2, changed: 0, removed: 1 });
});

it('ends with the newest marks when two workers recompute at once', async () => {
  await enterTerm(1, [70, 80, 90]);
  const others = [test.connect('app', 1), test.connect('app', 1)];
  for (let round = 1; round <= 5; round += 1) {
    await Promise.all([
      ...others.map((db) => recompute(1, db)),
      test.owner
        .execute(
          `update edu.score set tenths = $2 where class_id = $1 and kind = 'final' and ordinal = 1 and tenths is not null`,
          [room.classId, 50 + round],
        )
        .then(() => recompute()),
    ]);
    const stored = (await results()).get(room.pupils[0].studentId)?.subjects[0]?.averageTenths;
    expect(stored).toBe(Math.round((70 + 80 + 75 + 2 * 65 + 3 * (50 + round)) / 8));
  }
});

it('does nothing for a class that is no more', async () => {
  const gone = test.db.transaction((tx) => recomputeClass(tx, '3f0c1d6e-8a51-4f3f-9d2b-0a6f1f0f7c11', 1));
  expect(await gone).toBeNull();
});

it('does nothing for a class whose level has no book of scores', async () => {
  await test.owner.execute(
    `update edu.class_group set level = 'primary', grade_level = 3, regulation = null where id = $1`,
    [room.classId],
  );
  expect(await recompute()).toBeNull();
  expect(await results()).toEqual(new Map());
});
