import { createTestDatabase, type TestDatabase } from '../testing/create-test-database';
import { TEST_PASSWORDS } from '../testing/test-urls';
import { migrate } from './migrate';
import { readSqlFiles } from './sql-files';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

it('changes nothing when there is nothing to do', async () => {
  const before = await test.owner.query('select name, sha256, applied_at from edu_migration.ledger order by name');
  expect(before.map((row) => row['name'])).toEqual(readSqlFiles().map(({ name }) => name));

  await expect(migrate({ databaseUrl: test.urls.owner, passwords: TEST_PASSWORDS })).resolves.toEqual([]);

  const after = await test.owner.query('select name, sha256, applied_at from edu_migration.ledger order by name');
  expect(after).toEqual(before);
});

it('refuses a file that was changed after it was applied', async () => {
  await test.owner.execute(`update edu_migration.ledger set sha256 = 'other' where name like '0003%'`);
  await expect(migrate({ databaseUrl: test.urls.owner, passwords: TEST_PASSWORDS })).rejects.toMatchObject({
    code: 'migration.fileChanged',
  });
  await test.owner.execute(`delete from edu_migration.ledger where name like '0003%'`);
});

it('refuses a database of a newer version', async () => {
  await test.owner.execute(`insert into edu_migration.ledger (name, sha256) values ('9999_later.sql', '')`);
  await expect(migrate({ databaseUrl: test.urls.owner, passwords: TEST_PASSWORDS })).rejects.toMatchObject({
    code: 'migration.databaseIsNewer',
  });
});

it('says so when the user may not make the roles', async () => {
  await expect(
    migrate({ databaseUrl: test.urls.app, passwords: { ...TEST_PASSWORDS, cms: 'another-password' } }),
  ).rejects.toMatchObject({ code: 'migration.mayNotMakeRoles' });
});
