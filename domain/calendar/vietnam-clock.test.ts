import { vietnamMoment } from './vietnam-clock';

test.each([
  ['2026-11-23T16:59:59Z', { day: '2026-11-23', hour: 23, weekday: 1, monday: '2026-11-23' }],
  ['2026-11-23T17:00:00Z', { day: '2026-11-24', hour: 0, weekday: 2, monday: '2026-11-23' }],
  ['2026-11-29T10:00:00Z', { day: '2026-11-29', hour: 17, weekday: 7, monday: '2026-11-23' }],
  ['2026-12-31T18:00:00Z', { day: '2027-01-01', hour: 1, weekday: 5, monday: '2026-12-28' }],
])('%s', (now, expected) => {
  expect(vietnamMoment(new Date(now))).toEqual(expected);
});
