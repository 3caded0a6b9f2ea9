import { bandsOf, formatHundredths, formatShare, markValue, meanHundredths } from './class-statistics';

const scores = (...tenths: number[]) => tenths.map((value) => ({ tenths: value }));

test('scores fall into the ranges of the circulars, at their edges too', () => {
  const bands = bandsOf(scores(100, 80, 79, 65, 64, 50, 49, 35, 34, 0), false);
  expect(bands.map(({ count }) => count)).toEqual([2, 2, 2, 2, 2]);
  expect(bands.map(({ weak }) => weak)).toEqual([false, false, false, true, true]);
});

test('comment subjects count Đạt and Chưa đạt', () => {
  expect(bandsOf([{ passed: true }, { passed: false }, { passed: true }], true)).toEqual([
    { label: 'Đạt', count: 2, weak: false },
    { label: 'Chưa đạt', count: 1, weak: true },
  ]);
});

test('a forfeited test counts, a pending one does not', () => {
  expect(markValue({ kind: 'forfeit' }, false)).toEqual({ tenths: 0 });
  expect(markValue({ kind: 'forfeit' }, true)).toEqual({ passed: false });
  expect(markValue({ kind: 'pending' }, false)).toBeNull();
});

test('numbers are written as in Vietnam', () => {
  expect(formatHundredths(meanHundredths([70, 71, 70]) ?? 0)).toBe('7,03');
  expect(meanHundredths([])).toBeNull();
  expect(formatShare(12, 40)).toBe('30,0%');
  expect(formatShare(0, 0)).toBe('0%');
});
