import { checkTables, missingInTables } from './check-tables';
import { readTables } from './content-table';
import { tableLines } from './table-lines';
import { tablePlace, tablePlaceIn } from './table-place';

const table = (rows: readonly (readonly string[])[], caption = 'Thu, chi') => ({
  caption,
  headRow: true,
  headColumn: false,
  rows,
});

it('reads tables and fills rows that are shorter than the others', () => {
  expect(readTables([table([['Khoản', 'Số tiền'], ['Bán trú']])])?.[0]?.rows).toEqual([
    ['Khoản', 'Số tiền'],
    ['Bán trú', ''],
  ]);
  expect(readTables(null)).toEqual([]);
});

it.each(['[]', 7, {}, [null], [{ caption: 'x' }], [{ ...table([]), rows: [[1]] }], [{ ...table([]), rows: 'x' }]])(
  'takes %j for no tables',
  (value) => {
    expect(readTables(value)).toBeNull();
    expect(checkTables(value)).toMatch(/không đọc được/);
  },
);

const wide = (columns: number) => [table([Array<string>(columns).fill('x')])];
const long = (rows: number) => [table(Array.from({ length: rows }, () => ['x']))];

it.each([
  [wide(12), null],
  [wide(13), 'bảng 1: có 13 cột, tối đa 12. Hãy chia thành nhiều bảng hoặc đính kèm tệp.'],
  [wide(10_000), 'bảng 1: có 10000 cột, tối đa 12. Hãy chia thành nhiều bảng hoặc đính kèm tệp.'],
  [long(150), null],
  [long(151), 'bảng 1: có 151 dòng, tối đa 150. Hãy chia thành nhiều bảng hoặc đính kèm tệp.'],
  [Array.from({ length: 11 }, () => table([['x']])), 'có 11 bảng, tối đa 10.'],
  [[table([['a'], ['b', 'x'.repeat(501)]])], 'bảng 1: dòng 2, cột 2 dài 501 kí tự, tối đa 500. Hãy rút gọn.'],
  [[table([['x']], 'x'.repeat(201))], 'bảng 1: tên bảng dài 201 kí tự, tối đa 200.'],
])('judges the size of tables (%#)', (value, problem) => {
  expect(checkTables(value)).toBe(problem);
});

it('asks for a name and for words before visitors see a table', () => {
  expect(missingInTables([table([['x']])])).toBeNull();
  expect(missingInTables([table([['x']]), table([['x']], ' ')])).toMatch(/^Bảng 2 chưa có tên/);
  expect(missingInTables([table([['', ' ']])])).toMatch(/^Bảng 1 chưa có chữ/);
});

it('makes a line of each row, whatever line ends its cells hold', () => {
  expect(tableLines([table([['Nguyễn Văn An', '12/3/2015\n8,5']])])).toEqual([
    'Thu, chi',
    'Nguyễn Văn An | 12/3/2015 8,5',
  ]);
});

it.each([
  [tablePlace(1), 1],
  ['  [ bảng 12 ] ', 12],
  ['[Bảng 3]'.normalize('NFD'), 3],
  ['[Bảng 0]', null],
  ['[Bảng 100]', null],
  ['Xem [Bảng 1]', null],
  ['Bảng 1', null],
])('finds where a table stands in %j', (line, number) => {
  expect(tablePlaceIn(line)).toBe(number);
});
