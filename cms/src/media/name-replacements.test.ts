import { anotherName } from './name-replacements';

it('gives a file another name each time, no longer than the first', () => {
  const first = anotherName('san_truong_1a2b3c4d5e');
  expect(first).toMatch(/^san_truong_[0-9a-f]{10}$/);
  expect(first).not.toBe('san_truong_1a2b3c4d5e');
  expect(anotherName(first)).toHaveLength(first.length);
  expect(anotherName('anh')).toMatch(/^anh_[0-9a-f]{10}$/);
});
