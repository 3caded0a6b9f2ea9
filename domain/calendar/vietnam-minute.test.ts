import { describeVietnamMinute, parseVietnamMinute, toVietnamMinute } from './vietnam-minute';

it('reads and writes the clock of Vietnam, wherever the program runs', () => {
  const moment = new Date('2026-11-15T15:00:59.999Z');
  expect(toVietnamMinute(moment)).toBe('2026-11-15T22:00');
  expect(describeVietnamMinute(moment)).toBe('22:00 ngày 15/11/2026');
  expect(parseVietnamMinute('2026-11-15T22:00')).toEqual(new Date('2026-11-15T15:00:00Z'));
  expect(toVietnamMinute(new Date('2026-12-31T17:00:00Z'))).toBe('2027-01-01T00:00');
});

it.each([
  '',
  '2026-11-15',
  '2026-11-15T24:00',
  '2026-11-15T22:60',
  '2026-13-01T00:00',
  '2026-02-30T08:00',
  '2026-11-15T22:00Z',
])('takes no %j for a minute', (text) => {
  expect(parseVietnamMinute(text)).toBeNull();
});
