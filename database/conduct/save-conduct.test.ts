import { randomUUID } from 'node:crypto';
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database';
import { makeClass, type ClassFixture } from '../testing/factories';
import type { RatingChange } from './rating-change';
import { saveConduct } from './save-conduct';

let test: TestDatabase;
let room: ClassFixture;
beforeAll(async () => {
  test = await createTestDatabase();
});
beforeEach(async () => {
  room = await makeClass(test.owner);
});
afterAll(() => test.drop());

function save(changes: readonly RatingChange[], requestId: string = randomUUID()) {
  const { classId, homeroomTeacher } = room;
  return saveConduct(test.db, { requestId, actor: homeroomTeacher.staffId, classId, term: 1, changes });
}

it('stores ratings with their journal and one event, and answers the same again', async () => {
  const changes: RatingChange[] = [
    { studentId: room.pupils[0].studentId, from: null, to: 'good' },
    { studentId: room.pupils[1]?.studentId ?? '', from: null, to: 'fair' },
  ];
  const requestId = randomUUID();

  const saved = await save(changes, requestId);

  expect(saved).toEqual({
    accepted: changes.map(({ studentId, to }) => ({ studentId, rating: to })),
    conflicts: [],
  });
  expect(await save(changes, requestId)).toEqual(saved);
  expect(
    await test.db.query('select action, old, new from edu.journal where school_code = $1 order by seq', [
      room.schoolCode,
    ]),
  ).toEqual([
    { action: 'conduct.changed', old: null, new: 'good' },
    { action: 'conduct.changed', old: null, new: 'fair' },
  ]);
  expect(await test.db.query('select topic from edu.outbox where key = $1', [`${room.classId}/1`])).toHaveLength(1);
});

it('reports a rating that changed in between, with who and when', async () => {
  const { studentId } = room.pupils[0];
  await save([{ studentId, from: null, to: 'fair' }]);

  const saved = await save([{ studentId, from: null, to: 'good' }]);

  expect(saved).toMatchObject({
    accepted: [],
    conflicts: [{ studentId, yours: 'good', current: 'fair', changedBy: room.homeroomTeacher.fullName }],
  });
});

it('tells all that is invalid at once: a rating of another circular, a pupil of another class', async () => {
  const { studentId } = room.pupils[0];
  await expect(
    save([
      { studentId, from: null, to: 'weak' },
      { studentId: 'somebody-else', from: null, to: 'good' },
    ]),
  ).rejects.toMatchObject({
    code: 'save.invalidCells',
    details: { cells: [{ studentId, code: 'unknownRating' }, { code: 'notEnrolled' }] },
  });
});

it('lets exactly one of two teachers win', async () => {
  const { studentId } = room.pupils[0];
  const outcomes = await Promise.all([
    save([{ studentId, from: null, to: 'good' }]),
    save([{ studentId, from: null, to: 'fair' }]),
  ]);
  expect(outcomes.map(({ accepted }) => accepted.length).sort()).toEqual([0, 1]);
  expect(outcomes.map(({ conflicts }) => conflicts.length).sort()).toEqual([0, 1]);
});
