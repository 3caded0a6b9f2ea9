import { normaliseDeep, normaliseLine } from './normalise-text';

it('puts letters together, in texts and in what they lie in', () => {
  const apart = 'Nguyễn Thị Ánh'.normalize('NFD');
  expect(normaliseDeep({ a: [{ text: apart }], b: 3, c: null })).toEqual({
    a: [{ text: 'Nguyễn Thị Ánh' }],
    b: 3,
    c: null,
  });
});

it('leaves dates and other objects as they are', () => {
  const date = new Date(0);
  expect(normaliseDeep(date)).toBe(date);
});

it('makes one line of a line', () => {
  expect(normaliseLine('  Lễ \n khai\tgiảng ')).toBe('Lễ khai giảng');
  expect(normaliseLine(5)).toBe(5);
});
