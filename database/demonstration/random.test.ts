import { inventDocumentId, inventUuid } from './identifiers';
import { createRandom } from './random';

const draw = (seed: string) => {
  const random = createRandom(seed);
  return Array.from({ length: 20 }, () => random.next());
};

test('the same seed gives the same sequence, another seed another', () => {
  expect(draw('một')).toEqual(draw('một'));
  expect(draw('một')).not.toEqual(draw('hai'));
});

test('a fork does not depend on what was drawn before it', () => {
  const fresh = createRandom('gốc');
  const used = createRandom('gốc');
  used.next();
  expect(used.fork('nhánh').next()).toBe(fresh.fork('nhánh').next());
  expect(fresh.fork('nhánh').next()).not.toBe(fresh.fork('cành').next());
});

test('integers reach both ends and never pass them', () => {
  const random = createRandom('đầu cuối');
  const seen = new Set(Array.from({ length: 500 }, () => random.integer(3, 6)));
  expect([...seen].sort()).toEqual([3, 4, 5, 6]);
});

test('weights are kept', () => {
  const random = createRandom('trọng số');
  const heads = Array.from({ length: 10_000 }, () => random.weighted([['sấp', 3] as const, ['ngửa', 1] as const]));
  const share = heads.filter((side) => side === 'sấp').length / heads.length;
  expect(share).toBeGreaterThan(0.72);
  expect(share).toBeLessThan(0.78);
});

test('shuffling keeps every item once', () => {
  const items = Array.from({ length: 50 }, (_, index) => index);
  const shuffled = createRandom('xáo').shuffle(items);
  expect(shuffled).not.toEqual(items);
  expect([...shuffled].sort((left, right) => left - right)).toEqual(items);
});

test('identifiers have the form that their tables expect', () => {
  const random = createRandom('mã');
  for (let index = 0; index < 200; index += 1) {
    expect(inventDocumentId(random)).toMatch(/^[a-z][a-z0-9]{23}$/);
    expect(inventUuid(random)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
});
