import { batched } from './batched';

function counting() {
  const calls: (readonly number[])[] = [];
  const ends: (() => void)[] = [];
  const double = batched(async (items: readonly number[]) => {
    calls.push(items);
    await new Promise<void>((resolve) => ends.push(resolve));
    return items.map((item) => item * 2);
  });
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  return { calls, double, turn, end: () => ends.shift()?.() };
}

it('asks together what is asked in one turn, and gives each its own answer', async () => {
  const { calls, double, turn, end } = counting();
  const answers = Promise.all([1, 2, 3].map(double));
  await turn();
  end();
  expect(await answers).toEqual([2, 4, 6]);
  expect(calls).toEqual([[1, 2, 3]]);
});

it('lets who comes during a call go with the next one, not with one that has begun', async () => {
  const { calls, double, turn, end } = counting();
  const first = double(1);
  await turn();
  const later = [double(2), double(3)];
  end();
  expect(await first).toBe(2);
  await turn();
  end();
  expect(await Promise.all(later)).toEqual([4, 6]);
  expect(calls).toEqual([[1], [2, 3]]);
});

it('fails for all who were in the call, and for nobody after', async () => {
  let fails = true;
  const ask = batched(async (items: readonly string[]) => {
    if (fails) throw new Error('away');
    return items;
  });
  expect(await Promise.allSettled([ask('a'), ask('b')])).toMatchObject([
    { status: 'rejected' },
    { status: 'rejected' },
  ]);
  fails = false;
  expect(await ask('c')).toBe('c');
});

it('does not give one the answer of another', async () => {
  const ask = batched(async (items: readonly string[]) => items.slice(1));
  await expect(Promise.all([ask('a'), ask('b')])).rejects.toThrow('2 asked, 1 answered');
});
