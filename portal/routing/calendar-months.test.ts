import { calendarMonths } from './calendar-months';

test('a month has its neighbours', () => {
  expect(calendarMonths(undefined, '2026-12-05')).toEqual({ month: '2026-12', before: '2026-11', after: '2027-01' });
  expect(calendarMonths('2026-09', '2026-12-05')).toEqual({ month: '2026-09', before: '2026-08', after: '2026-10' });
});

test('the calendar begins and ends', () => {
  expect(calendarMonths('2016-01', '2026-12-05')?.before).toBeNull();
  expect(calendarMonths('2028-06', '2026-12-05')?.after).toBeNull();
});

test.each(['2015-12', '2028-07', '2026-13', '2026-00', '2026-1', 'x', '2026-11-01', '20266-1'])(
  '%s has no page',
  (month) => {
    expect(calendarMonths(month, '2026-12-05')).toBeNull();
  },
);
