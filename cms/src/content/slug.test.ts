import { freeSlug, slugOf } from './slug';

it.each([
  ['Lễ khai giảng năm học 2026–2027', 'le-khai-giang-nam-hoc-2026-2027'],
  ['Đội mũ bảo hiểm: đúng cách!', 'doi-mu-bao-hiem-dung-cach'],
  ['  TRƯỜNG   THCS  ', 'truong-thcs'],
  // Taken apart, as some keyboards send it.
  ['Họp phụ huynh'.normalize('NFD'), 'hop-phu-huynh'],
  ['…!?', ''],
])('%s', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

it('ends a long one at a word', () => {
  const slug = slugOf('rất dài '.repeat(40));
  expect(slug.length).toBeLessThanOrEqual(100);
  expect(slug).toMatch(/-(rat|dai)$/);
});

it('numbers what is taken', () => {
  expect(freeSlug('a', new Set())).toBe('a');
  expect(freeSlug('a', new Set(['a', 'a-2', 'a-4']))).toBe('a-3');
});
