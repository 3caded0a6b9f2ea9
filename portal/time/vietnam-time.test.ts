import {
  monthAfter,
  startOfDay,
  wallTime,
  weekdayOf,
  weeksOf,
  writtenDayWithWeekday,
  writtenMonth,
} from './vietnam-time';

test('a moment is shown as on a wall in Vietnam, on both sides of midnight', () => {
  expect(wallTime(new Date('2026-11-23T16:59:59Z'))).toEqual({ day: '2026-11-23', time: '23:59' });
  expect(wallTime(new Date('2026-11-23T17:00:00Z'))).toEqual({ day: '2026-11-24', time: '00:00' });
  expect(wallTime(startOfDay('2026-11-24'))).toEqual({ day: '2026-11-24', time: '00:00' });
});

test('days carry their Vietnamese names', () => {
  expect(weekdayOf('2026-11-22')).toBe('Chủ nhật');
  expect(writtenDayWithWeekday('2026-09-05')).toBe('Thứ Bảy, 05/09/2026');
  expect(writtenMonth('2026-09')).toBe('Tháng 9, 2026');
});

test('months follow each other over the year', () => {
  expect([monthAfter('2026-12', 1), monthAfter('2026-01', -1), monthAfter('2026-11', 14)]).toEqual([
    '2027-01',
    '2025-12',
    '2028-01',
  ]);
});

test('a month is laid out in weeks from Monday', () => {
  const weeks = weeksOf('2026-11');
  expect(weeks).toHaveLength(6);
  expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
  expect(weeks[5]).toEqual(['2026-11-30', null, null, null, null, null, null]);
  expect(weeksOf('2027-02')).toHaveLength(4);
  expect(weeksOf('2028-02').flat().filter(Boolean)).toHaveLength(29);
});
