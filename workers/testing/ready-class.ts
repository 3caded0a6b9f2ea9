import { randomUUID } from 'node:crypto';
import { saveConduct } from '@cong-truong/database/conduct/save-conduct';
import type { Database } from '@cong-truong/database/connect';
import { requestPublication } from '@cong-truong/database/runs/request-publication';
import { makeClass, type ClassFixture, type ClassOptions } from '@cong-truong/database/testing/factories';
import { enterMarks } from '@cong-truong/database/testing/marks';
import type { TestDatabase } from '@cong-truong/database/testing/create-test-database';

/** A class with every mark and conduct rating of the first term. 70 lessons a year ask for three regular marks. */
export async function makeReadyClass(test: TestDatabase, options: ClassOptions = {}): Promise<ClassFixture> {
  const room = await makeClass(test.owner, { pupils: 2, subjects: { TOAN: 'score', GDTC: 'comment' }, ...options });
  await fillTerm(test.db, room);
  return room;
}

/** Every mark and the conduct of a term, so that nothing is missing. */
export async function fillTerm(db: Database, room: ClassFixture, term: 1 | 2 = 1): Promise<void> {
  for (const { offeringId, mode, teacher } of room.offerings) {
    const marks = Object.fromEntries(
      room.pupils.map(({ studentId }, index) => [studentId, mode === 'comment' ? PASSED : scores(index)]),
    );
    await enterMarks(db, { offeringId, term, by: teacher.staffId, marks });
  }
  await saveConduct(db, {
    requestId: randomUUID(),
    actor: room.homeroomTeacher.staffId,
    classId: room.classId,
    term,
    changes: room.pupils.map(({ studentId }) => ({ studentId, from: null, to: 'good' })),
  });
}

const PASSED = { 'regular-1': true, 'regular-2': true, 'midterm-1': true, 'final-1': true };

function scores(index: number) {
  return { 'regular-1': 70 + index, 'regular-2': 80, 'regular-3': 75, 'midterm-1': 65, 'final-1': 90 };
}

/** @returns the id of the run */
export function orderPublication(
  db: Database,
  rooms: readonly [ClassFixture, ...ClassFixture[]],
  {
    print = false,
    notify = true,
    term = 1,
  }: { readonly print?: boolean; readonly notify?: boolean; readonly term?: 1 | 2 } = {},
): Promise<string> {
  const [{ schoolCode, schoolYear }] = rooms;
  return requestPublication(db, {
    requestId: randomUUID(),
    actor: 'principal',
    schoolCode,
    schoolYear,
    term,
    classIds: rooms.map(({ classId }) => classId),
    notify,
    print,
  });
}
