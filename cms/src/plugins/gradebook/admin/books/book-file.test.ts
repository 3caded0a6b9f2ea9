import { bookFileName, fileSize } from './book-file';

test('the file is called by class, term and year, in letters that every system takes', () => {
  expect(bookFileName('6/1 Đặc biệt', 1, '2026-2027')).toBe('So-diem-6-1-Dac-biet-HK1-2026-2027.pdf');
});

test.each([
  [10, '1 KB'],
  [412_345, '403 KB'],
  [1_572_864, '1,5 MB'],
])('%d bytes are %s', (bytes, expected) => {
  expect(fileSize(bytes)).toBe(expected);
});
