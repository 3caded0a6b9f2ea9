import { createTestDatabase, type TestDatabase } from '../testing/create-test-database';
import { makeClass, makeSchool } from '../testing/factories';
import { loadChoices } from './choices.repository';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

it('gives a whole school, newest year first, and no other school', async () => {
  const { code: schoolCode } = await makeSchool(test.owner);
  await makeClass(test.owner, { schoolCode, name: '6A10' });
  await makeClass(test.owner, { schoolCode, name: '6A2' });
  await makeClass(test.owner, {
    schoolCode,
    name: '9A1',
    gradeLevel: 9,
    schoolYear: '2016-2017',
    regulation: 'TT58/2011',
  });
  await makeClass(test.owner);

  const choices = await loadChoices(test.db, { schoolCode });

  expect(choices.map((choice) => [choice.class.schoolYear, choice.class.name])).toEqual([
    ['2026-2027', '6A2'],
    ['2026-2027', '6A10'],
    ['2016-2017', '9A1'],
  ]);
  expect(choices[0]).toMatchObject({
    terms: { 1: 'open', 2: 'open' },
    offerings: [{ subject: 'TOAN' }, { subject: 'THE_DUC' }],
  });
});

it('gives a teacher the classes she teaches or leads', async () => {
  const { code: schoolCode } = await makeSchool(test.owner);
  const [led, taught] = [
    await makeClass(test.owner, { schoolCode, name: '6A1' }),
    await makeClass(test.owner, { schoolCode, name: '6A2' }),
  ];
  await makeClass(test.owner, { schoolCode, name: '6A3' });
  await test.owner.execute(`update edu.class_term set state = 'published' where class_id = $1 and term = 1`, [
    led.classId,
  ]);

  const choices = await loadChoices(test.db, {
    homeroomClassIds: [led.classId],
    offeringIds: [taught.offerings[0].offeringId],
  });

  expect(choices.map((choice) => [choice.class.name, choice.terms])).toEqual([
    ['6A1', { 1: 'published', 2: 'open' }],
    ['6A2', { 1: 'open', 2: 'open' }],
  ]);
});
