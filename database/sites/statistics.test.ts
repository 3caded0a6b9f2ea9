import type { Database } from '../connect';
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database';
import { makeClass, makeSchool, type ClassOptions } from '../testing/factories';
import { authorityStatistics } from './statistics';

let test: TestDatabase;
let portal: Database;
beforeAll(async () => {
  test = await createTestDatabase();
  portal = test.connect('portal', 1);
});
afterAll(() => test.drop());

/** Each test has an authority of its own. */
let authority: string;
let serial = 0;
beforeEach(() => {
  authority = `UBND-${(serial += 1)}`;
});

async function school(...classes: readonly ClassOptions[]): Promise<string> {
  const { code } = await makeSchool(test.owner, authority);
  for (const room of classes) await makeClass(test.owner, { schoolCode: code, subjects: { TOAN: 'score' }, ...room });
  return code;
}

const statistics = (schoolYear: string | null = null, today = '2026-11-23') =>
  authorityStatistics(portal, { authorityCode: authority, schoolYear, today });

it('adds up schools, classes, pupils and staff', async () => {
  const first = await school({ name: '6A1', pupils: 7 }, { name: '7A1', gradeLevel: 7, pupils: 6 });
  const second = await school({ name: '6A1', pupils: 9 });
  const { schoolYear, levels, grades, schools } = await statistics();
  expect(schoolYear).toBe('2026-2027');
  // Each class has a homeroom teacher and a teacher of its subject.
  expect(levels).toEqual([{ level: 'lowerSecondary', schools: 2, classes: 3, pupils: 22, staff: 6 }]);
  expect(grades).toEqual([
    { level: 'lowerSecondary', gradeLevel: 6, schools: 2, classes: 2, pupils: 16 },
    { level: 'lowerSecondary', gradeLevel: 7, schools: 1, classes: 1, pupils: 6 },
  ]);
  expect(schools.map(({ code, pupils, staff }) => [code, pupils, staff]).sort()).toEqual(
    [
      [first, 13, 4],
      [second, 9, 2],
    ].sort(),
  );
});

it('tells no figure below five, and none from which it could be reckoned', async () => {
  const small = await school({ name: '6A1', pupils: 3 });
  const next = await school({ name: '6A1', pupils: 6 });
  const large = await school({ name: '6A1', pupils: 12 });
  const { levels, schools } = await statistics();
  expect(levels).toMatchObject([{ pupils: 21 }]);
  expect(new Map(schools.map(({ code, pupils }) => [code, pupils]))).toEqual(
    new Map([
      [small, null],
      [next, null],
      [large, 12],
    ]),
  );
});

it('hides no more than it must: two that are hidden hide each other', async () => {
  await school({ pupils: 3 });
  await school({ pupils: 4 });
  await school({ pupils: 12 });
  const { schools } = await statistics();
  expect(schools.map(({ pupils }) => pupils ?? -1).sort((a, b) => a - b)).toEqual([-1, -1, 12]);
});

it('counts who is there: not who has left, not who is yet to come', async () => {
  const code = await school({ pupils: 8 });
  const enrolled = `class_id in (select id from edu.class_group where school_code = $1)`;
  await test.owner.execute(`update edu.enrolment set left_on = '2026-10-01' where roll_number = 1 and ${enrolled}`, [
    code,
  ]);
  await test.owner.execute(`update edu.enrolment set joined_on = '2026-12-01' where roll_number = 2 and ${enrolled}`, [
    code,
  ]);
  expect((await statistics()).levels).toMatchObject([{ pupils: 6 }]);
});

it('answers an authority without schools, and a year without classes', async () => {
  expect(await statistics()).toEqual({ schoolYear: null, levels: [], grades: [], schools: [] });
  await school();
  expect(await statistics('1999-2000')).toMatchObject({ levels: [{ schools: 1, classes: 0, pupils: 0 }], grades: [] });
});
