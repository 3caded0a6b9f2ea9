import { randomUUID } from 'node:crypto';
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database';
import { makeClass } from '../testing/factories';
import { enterMarks } from '../testing/marks';
import { loadSheet } from './sheet.repository';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

it('holds pupils in the order of the book, marks of both terms, exemptions and the state', async () => {
  const room = await makeClass(test.owner);
  const [offering, other] = room.offerings;
  const [first, second] = room.pupils;
  const { offeringId } = offering;
  await enterMarks(test.db, { offeringId, term: 1, marks: { [first.studentId]: { 'regular-1': 85, 'final-1': 90 } } });
  await enterMarks(test.db, {
    offeringId,
    term: 2,
    marks: { [first.studentId]: { 'regular-1': { kind: 'pending' } } },
  });
  await enterMarks(test.db, {
    offeringId: other?.offeringId ?? '',
    term: 1,
    marks: { [first.studentId]: { 'regular-1': true } },
  });
  await test.owner.execute(
    `insert into edu.exemption (offering_id, class_id, student_id, term, document_number) values ($1, $2, $3, 1, '12/QĐ')`,
    [offeringId, room.classId, second?.studentId],
  );
  await test.owner.execute(`update edu.enrolment set left_on = '2026-10-20' where student_id = $1`, [
    second?.studentId,
  ]);
  await test.owner.execute(`update edu.class_term set state = 'locked' where class_id = $1 and term = 2`, [
    room.classId,
  ]);

  const sheet = await loadSheet(test.db, offeringId, 1);

  expect(sheet.class).toMatchObject({ classId: room.classId, name: '6A1', regulation: 'TT22/2021' });
  expect(sheet.plan).toEqual({
    offeringId,
    subject: 'TOAN',
    mode: 'score',
    lessonsPerWeekTenths: [20, 20],
    lessonsPerYear: 70,
  });
  expect(sheet.state).toBe('open');
  expect(sheet.pupils.map(({ rollNumber }) => rollNumber)).toEqual([1, 2, 3]);
  expect(sheet.pupils[0]).toMatchObject({
    studentId: first.studentId,
    fullName: first.fullName,
    leftOn: null,
    exempt: false,
    marks: { 'regular-1': { kind: 'score', tenths: 85 }, 'final-1': { kind: 'score', tenths: 90 } },
    otherTermMarks: { 'regular-1': { kind: 'pending' } },
  });
  expect(sheet.pupils[1]).toMatchObject({ leftOn: '2026-10-20', exempt: true, otherTermExempt: false, marks: {} });
  expect((await loadSheet(test.db, offeringId, 2)).state).toBe('locked');
});

it('does not know an offering that does not exist', async () => {
  await expect(loadSheet(test.db, randomUUID(), 1)).rejects.toMatchObject({ code: 'offering.notFound' });
});
