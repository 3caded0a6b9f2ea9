import { closeTerm } from '../terms/close-term';
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database';
import { makeClass, type ClassFixture } from '../testing/factories';
import { makeStaff } from '../testing/people';
import { makeReportCard, makeRun } from '../testing/publication';
import { loadClassFacts } from './class-facts.repository';
import { freezeReportCards } from './freeze-report-cards';
import { reportCardsOfClass } from './report-cards.repository';

let test: TestDatabase;
let room: ClassFixture;
beforeAll(async () => {
  test = await createTestDatabase();
});
beforeEach(async () => {
  room = await makeClass(test.owner, { pupils: 2 });
});
afterAll(() => test.drop());

it('freezes cards; again, only what changed', async () => {
  const { classId, schoolCode, schoolYear, pupils } = room;
  const runId = await makeRun(test.owner, room);
  const freeze = (...results: string[]) =>
    test.db.transaction((tx) => {
      const cards = pupils.map((pupil, index) => makeReportCard(room, pupil, results[index]));
      return freezeReportCards(tx, { runId, classId, schoolCode, schoolYear, term: 1, cards });
    });

  expect(new Set(await freeze('8,0', '7,0'))).toEqual(new Set(pupils.map(({ studentId }) => studentId)));
  expect(await freeze('8,0', '7,0')).toEqual([]);
  expect(await freeze('8,0', '7,5')).toEqual([pupils[1]?.studentId]);

  const cards = await reportCardsOfClass(test.db, classId, 1);
  const byRoll = pupils.map(({ studentId }) => cards.find(({ pupil }) => pupil.studentId === studentId));
  expect(byRoll).toEqual(pupils.map((pupil, index) => makeReportCard(room, pupil, ['8,0', '7,5'][index])));
});

it('closes a term once', async () => {
  const close = () =>
    test.db.transaction((tx) =>
      closeTerm(tx, { classId: room.classId, term: 1, state: 'published', actor: 'principal' }),
    );
  expect(await close()).toBe(true);
  expect(await close()).toBe(false);
  expect(
    await test.db.query('select term, state, changed_by from edu.class_term where class_id = $1 order by 1', [
      room.classId,
    ]),
  ).toEqual([
    { term: 1, state: 'published', changed_by: 'principal' },
    { term: 2, state: 'open', changed_by: null },
  ]);
});

it('knows the names around the marks, and absences of the term', async () => {
  const [maths, sport] = room.offerings;
  const successor = await makeStaff(test.owner, { schoolCode: room.schoolCode }, 'Vũ Thị Hoa');
  await test.owner.execute(`update edu.teaching_assignment set ends_on = '2027-02-01' where offering_id = $1`, [
    maths.offeringId,
  ]);
  await test.owner.execute(
    `insert into edu.teaching_assignment (offering_id, staff_id, starts_on) values ($1, $2, '2027-02-01')`,
    [maths.offeringId, successor.staffId],
  );
  await test.owner.execute(
    `insert into edu.absence (class_id, student_id, on_date, session, excused) values
       ($1, $2, '2027-01-15', 'morning', true), ($1, $2, '2027-01-15', 'afternoon', false), ($1, $2, '2027-01-16', 'morning', true)`,
    [room.classId, room.pupils[0].studentId],
  );

  const first = await loadClassFacts(test.db, room.classId, 1);
  const second = await loadClassFacts(test.db, room.classId, 2);

  expect(first.school.name).toBe(`THCS Số ${room.schoolCode}`);
  expect(first.homeroomTeacher).toBe(room.homeroomTeacher.fullName);
  expect(first.teachers.get(maths.offeringId)).toBe(maths.teacher.fullName);
  expect(second.teachers.get(maths.offeringId)).toBe('Vũ Thị Hoa');
  expect(second.teachers.get(sport?.offeringId ?? '')).toBe(sport?.teacher.fullName);
  expect([...first.absences]).toEqual([[room.pupils[0].studentId, { excused: 1, unexcused: 1 }]]);
  expect([...second.absences]).toEqual([[room.pupils[0].studentId, { excused: 1, unexcused: 0 }]]);
  expect(first.pupils.map(({ rollNumber }) => rollNumber)).toEqual([1, 2]);
});
