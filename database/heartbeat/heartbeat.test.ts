import { createTestDatabase, type TestDatabase } from '../testing/create-test-database';
import { beat, isAlive } from './heartbeat';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

it('tells a living program from a silent one and an unknown one, also to the portal', async () => {
  await beat(test.db, 'workers');
  await beat(test.db, 'workers');
  const portal = test.connect('portal', 1);
  expect(await isAlive(portal, 'workers', 20)).toBe(true);
  expect(await isAlive(portal, 'another', 20)).toBe(false);

  await test.owner.execute(`update edu.heartbeat set at = now() - interval '21 seconds'`);
  expect(await isAlive(portal, 'workers', 20)).toBe(false);
});
