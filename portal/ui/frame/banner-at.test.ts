import { bannerAt } from './banner-at';

const at = (time: string) => new Date(`2026-11-23T${time}:00+07:00`);
const setting = (from: string | null, until: string | null) => ({
  bannerText: 'Nghỉ học vì mưa lớn',
  bannerHref: '/thong-bao',
  bannerFrom: from === null ? null : at(from),
  bannerUntil: until === null ? null : at(until),
});
const banner = { text: 'Nghỉ học vì mưa lớn', href: '/thong-bao' };

test.each([
  ['before its time', setting('08:00', '17:00'), '07:59', null, at('08:00')],
  ['from its first minute', setting('08:00', '17:00'), '08:00', banner, at('17:00')],
  ['at its end', setting('08:00', '17:00'), '17:00', null, null],
  ['without times', setting(null, null), '03:00', banner, null],
  ['with an end alone', setting(null, '17:00'), '03:00', banner, at('17:00')],
  ['without words', { ...setting(null, null), bannerText: null }, '03:00', null, null],
])('a banner %s', (_when, given, time, shown, changesAt) => {
  expect(bannerAt(given, at(time))).toEqual({ banner: shown, changesAt });
});
