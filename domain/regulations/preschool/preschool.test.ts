import { ageInMonths, kindergartenGroup, MOST_CHILDREN, nurseryGroup } from './age-groups';
import { attendanceRate, isAssiduous } from './attendance';

test.each([
  ['2016-09-05', '2016-09-05', 0],
  ['2016-08-06', '2016-09-05', 0],
  ['2016-08-05', '2016-09-05', 1],
  ['2015-09-06', '2016-09-05', 11],
  ['2015-09-05', '2016-09-05', 12],
  ['2014-12-31', '2016-01-01', 12],
])('born %s, on %s: %d completed months', (birthDate, on, months) => {
  expect(ageInMonths(birthDate, on)).toBe(months);
});

test.each([
  [2, null],
  [3, 'nursery3to12'],
  [12, 'nursery3to12'],
  [13, 'nursery13to24'],
  [24, 'nursery13to24'],
  [25, 'nursery25to36'],
  [36, 'nursery25to36'],
  [37, null],
])('%d months: %s', (months, group) => {
  expect(nurseryGroup(months)).toBe(group);
});

test.each([
  [2014, null],
  [2013, 'kindergarten3'],
  [2012, 'kindergarten4'],
  [2011, 'kindergarten5'],
  [2010, null],
])('born in %d, in 2016-2017: %s', (birthYear, group) => {
  expect(kindergartenGroup(2016, birthYear)).toBe(group);
});

test('every group has a size', () => {
  expect(Object.values(MOST_CHILDREN.value)).toEqual([15, 20, 25, 25, 30, 35]);
});

test.each([
  [8999, false],
  [9000, true],
])('%d hundredths of a percent are assiduous: %s', (rate, expected) => {
  expect(isAssiduous(rate)).toBe(expected);
});

test.each([
  [-1, 1, 20],
  [21, 1, 20],
  [1, 0, 20],
])('%d days of %d children in %d school days are impossible', (present, children, schoolDays) => {
  expect(() => attendanceRate({ present, children, schoolDays })).toThrow(
    expect.objectContaining({
      code: 'attendance.impossible',
      details: { field: 'present', possible: children * schoolDays },
    }),
  );
});
