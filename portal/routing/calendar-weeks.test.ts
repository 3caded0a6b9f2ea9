import { calendarWeek } from './calendar-weeks';

const TODAY = '2026-11-23';

test('a week has neighbours', () => {
  expect(calendarWeek('2026-12-28', TODAY)).toEqual({
    monday: '2026-12-28',
    before: '2026-12-21',
    after: '2027-01-04',
  });
});

test.each(['2026-11-24', '2026-11-31', '2026-1-5', '1999-01-04', '2040-01-02', 'tuan'])('%s is no week', (day) => {
  expect(calendarWeek(day, TODAY)).toBeNull();
});

test('weeks begin and end somewhere', () => {
  expect(calendarWeek('2016-01-04', TODAY)?.before).toBeNull();
});
