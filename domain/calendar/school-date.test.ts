import { formatDate, parseDate, schoolYearLabel } from './school-date';

test('days are written dd/mm/yyyy', () => {
  expect(formatDate('2012-03-05')).toBe('05/03/2012');
  expect(formatDate('not a day')).toBe('');
});

test.each([
  ['05/03/2012', '2012-03-05'],
  ['5/3/2012', '2012-03-05'],
  ['29-02-2024', '2024-02-29'],
  ['29/02/2023', null],
  ['31/04/2012', null],
  ['03/13/2012', null],
  ['2012-03-05', null],
  ['5/3/12', null],
])('%s is %s', (text, expected) => {
  expect(parseDate(text)).toBe(expected);
});

test('a school year is named by both its years', () => {
  expect(schoolYearLabel(2026)).toBe('2026-2027');
});
