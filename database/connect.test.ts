import { createDatabase, type Database } from './connect';
import { createTestDatabase, type TestDatabase } from './testing/create-test-database';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

it('reads days as text, moments as dates, big integers as numbers', async () => {
  const [row] = await test.db.query(
    `select date '2026-09-05' as day, timestamptz '2026-09-05 00:30:00+07' as moment, 9007199254740991::bigint as big,
       1.5::numeric as exact, '{"a": null}'::jsonb as json, '\\x00ff'::bytea as bytes`,
  );
  expect(row).toEqual({
    day: '2026-09-05',
    moment: new Date('2026-09-04T17:30:00Z'),
    big: 9007199254740991,
    exact: 1.5,
    json: { a: null },
    bytes: Buffer.from([0, 255]),
  });
});

it('refuses to read an integer that a number cannot hold', async () => {
  await expect(test.db.query('select 9007199254740993::bigint')).rejects.toThrow(RangeError);
});

it('keeps all of a transaction or nothing', async () => {
  const beats = () => test.db.query('select program from edu.heartbeat order by program');
  const insert = `insert into edu.heartbeat (program, at) values ($1, now())`;

  await expect(
    test.db.transaction(async (tx) => {
      await tx.execute(insert, ['lost']);
      throw new Error('after the first');
    }),
  ).rejects.toThrow('after the first');
  expect(await beats()).toEqual([]);

  expect(await test.db.transaction((tx) => tx.execute(insert, ['kept']))).toBe(1);
  expect(await beats()).toEqual([{ program: 'kept' }]);
});

it('never calls a transaction done whose failed statement was overlooked', async () => {
  await expect(test.db.transaction((tx) => tx.query('select 1 / 0').catch(() => 'overlooked'))).rejects.toThrow(
    'rolled back',
  );
});

it('throws a connection away that broke within a transaction, and goes on with another', async () => {
  const database: Database = createDatabase({ url: test.urls.app, applicationName: 'test breaking', max: 1 });
  await expect(
    database.transaction(async (tx) => {
      const [me] = await tx.query<{ pid: number }>('select pg_backend_pid() as pid');
      await test.owner.query('select pg_terminate_backend($1)', [me?.pid]);
      await tx.query('select 1');
    }),
  ).rejects.toThrow();
  expect(await database.query('select 1 as one')).toEqual([{ one: 1 }]);
  await database.close();
});

it('tells of an idle connection that broke, and lives on', async () => {
  const errors: Error[] = [];
  let told: () => void = () => undefined;
  const broken = new Promise<void>((resolve) => (told = resolve));
  const database = createDatabase({
    url: test.urls.app,
    applicationName: 'test idle',
    max: 1,
    onIdleError(error) {
      errors.push(error);
      told();
    },
  });
  const [me] = await database.query<{ pid: number }>('select pg_backend_pid() as pid');
  await test.owner.query('select pg_terminate_backend($1)', [me?.pid]);
  await broken;

  expect(errors[0]?.message).toContain('terminat');
  expect(await database.query('select 1 as one')).toEqual([{ one: 1 }]);
  await database.close();
});
