import { createTestDatabase, type TestDatabase } from './create-test-database';
import { makeClass } from './factories';
import { addGuardian } from './people';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

it('builds a class that the application can read through the bridge to the CMS', async () => {
  const { classId, pupils } = await makeClass(test.owner, { pupils: 2 });
  await addGuardian(test.owner, pupils[0].studentId);

  const read = await test.db.query(
    'select student_id, roll_number, full_name, joined_on from edu.students_of_class($1)',
    [classId],
  );
  const guardians = await test.db.query('select full_name, phone from edu.guardians_of_students($1)', [
    [pupils[0].studentId],
  ]);

  expect(read).toEqual(
    pupils.map(({ studentId, rollNumber, fullName }) => ({
      student_id: studentId,
      roll_number: rollNumber,
      full_name: fullName,
      joined_on: '2026-09-05',
    })),
  );
  expect(guardians).toEqual([{ full_name: 'Lê Thị Mai', phone: '0900000001' }]);
});
