import { keptFor } from './kept-for';

function reader(answers: readonly (() => Promise<number>)[]) {
  let time = 0;
  let reads = 0;
  const read = keptFor(async () => (await answers[reads++]?.()) ?? -1, { ms: 5, most: 2, now: () => time });
  return { read, reads: () => reads, wait: (ms: number) => (time += ms) };
}

it('reads once for all who come within the time, and again after it', async () => {
  const { read, wait } = reader([async () => 1, async () => 2]);
  expect(await Promise.all([read('a'), read('a')])).toEqual([1, 1]);
  wait(4);
  expect(await read('a')).toBe(1);
  wait(1);
  expect(await read('a')).toBe(2);
});

it('tries again after a failure', async () => {
  const { read } = reader([() => Promise.reject(new Error('away')), async () => 2]);
  await expect(read('a')).rejects.toThrow('away');
  expect(await read('a')).toBe(2);
});

it('holds so many answers and no more', async () => {
  const { read, reads } = reader(Array.from({ length: 9 }, (_, index) => async () => index));
  for (const key of ['a', 'b', 'c', 'b', 'c']) await read(key);
  expect(reads()).toBe(3);
  await read('a');
  expect(reads()).toBe(4);
});
