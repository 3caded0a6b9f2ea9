import { findPupils } from './find-pupils';

const PUPILS = [
  { rollNumber: 1, code: 'HS2600123', fullName: 'Nguyễn Hoài An' },
  { rollNumber: 2, code: 'HS2600124', fullName: 'Đặng Thị Ánh' },
  { rollNumber: 12, code: 'HS2600125', fullName: 'Nguyễn Đức Bình' },
];

test.each<[string, number[]]>([
  ['', []],
  ['  ', []],
  ['nguyen', [0, 2]],
  ['an', [0, 1]],
  ['ánh', [1]],
  ['duc nguy', [2]],
  ['DANG', [1]],
  ['12', [2]],
  ['124', [1]],
  ['xyz', []],
])('“%s” finds rows %j', (query, expected) => {
  expect(findPupils(PUPILS, query)).toEqual(expected);
});

test('letters written with combining marks are the same letters', () => {
  expect(findPupils(PUPILS, 'Ánh'.normalize('NFD'))).toEqual([1]);
});
