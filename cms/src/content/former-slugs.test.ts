import { withFormer } from './former-slugs';

it('keeps the address that visitors had', () => {
  expect(withFormer(null, { left: 'khai-giang', current: 'le-khai-giang' })).toEqual(['khai-giang']);
  expect(withFormer(['a'], { left: 'b', current: 'c' })).toEqual(['a', 'b']);
});

it('changes nothing while the address stays, nor for what was never published', () => {
  expect(withFormer(null, { left: 'a', current: 'a' })).toBeNull();
  expect(withFormer(['/2019/05/a.html'], { left: null, current: 'a' })).toBeNull();
});

it('an address that came back is no old one: it would lead to itself', () => {
  expect(withFormer(['a', 'b'], { left: 'c', current: 'a' })).toEqual(['b', 'c']);
});

it('names each once and not without end', () => {
  expect(withFormer(['a', 'a', 7], { left: 'a', current: 'z' })).toEqual(['a']);
  const many = Array.from({ length: 60 }, (_, index) => `s${index}`);
  expect(withFormer(many, { left: 'neu', current: 'z' })).toHaveLength(50);
  expect(withFormer(many, { left: 'neu', current: 'z' })?.at(-1)).toBe('neu');
});
