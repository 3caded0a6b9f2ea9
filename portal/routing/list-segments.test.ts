import { listPageOf } from './list-segments';

test.each([
  [undefined, 1],
  [[], 1],
  [['trang', '2'], 2],
  [['trang', '1'], null],
  [['trang'], null],
  [['trang', '2', 'x'], null],
  [['2'], null],
])('%j is page %s', (segments, page) => {
  expect(listPageOf(segments)).toBe(page);
});
