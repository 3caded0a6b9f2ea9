import { isOutside } from './is-outside';

test.each([
  ['/tin-tuc', false],
  ['#dau-trang', false],
  ['mailto:a@truong.example.vn', false],
  ['https://truong.example.vn/', false],
  ['https://mn-a.truong.example.vn/lich', false],
  ['https://eviltruong.example.vn/', true],
  ['HTTPS://moet.gov.vn', true],
])('%s', (href, outside) => {
  expect(isOutside(href, 'https://truong.example.vn')).toBe(outside);
});
