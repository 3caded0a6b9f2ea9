import { silentLog } from '../testing/silent-log';
import { closeInOrder } from './shutdown';

const never = () => new Promise<void>(() => undefined);

it('closes one part after the other', async () => {
  const closed: string[] = [];
  const part = (what: string) => ({ what, close: async () => void closed.push(what) });
  expect(await closeInOrder([part('relay'), part('jobs'), part('database')], 1_000, silentLog)).toBe(0);
  expect(closed).toEqual(['relay', 'jobs', 'database']);
});

it('closes the rest when a part fails, and says that not all went well', async () => {
  const closed: string[] = [];
  const failing = { what: 'relay', close: () => Promise.reject(new Error('no')) };
  const code = await closeInOrder(
    [failing, { what: 'jobs', close: async () => closed.push('jobs') }],
    1_000,
    silentLog,
  );
  expect([code, closed]).toEqual([1, ['jobs']]);
});

it('waits for nothing after the deadline', async () => {
  const closed: string[] = [];
  const code = await closeInOrder(
    [
      { what: 'jobs', close: never },
      { what: 'database', close: async () => closed.push('database') },
    ],
    20,
    silentLog,
  );
  expect([code, closed]).toEqual([1, []]);
});
