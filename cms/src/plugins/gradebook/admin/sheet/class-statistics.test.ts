import {
  commentResult,
  incompleteResult,
  scoreResult,
  withoutResult,
} from '@cong-truong/domain/regulations/subject-results';
import type { OfferingPlan } from '@cong-truong/domain/regulations/regulation';
import { classStatistics, formatHundredths, formatShare } from './class-statistics';

const PLAN: OfferingPlan = {
  offeringId: 'o1',
  subject: 'TOAN',
  mode: 'score',
  lessonsPerWeekTenths: [40, 40],
  lessonsPerYear: 140,
};

test('averages fall into the ranges of the circulars, at their edges too', () => {
  const results = [100, 80, 79, 65, 64, 50, 49, 35, 34, 0].map((tenths) => scoreResult(PLAN, tenths));
  const statistics = classStatistics(
    [...results, incompleteResult(PLAN, ['final-1']), withoutResult(PLAN, 'exempt')],
    false,
  );
  expect(statistics.bands.map(({ count }) => count)).toEqual([2, 2, 2, 2, 2]);
  expect(statistics).toMatchObject({ pupils: 11, complete: 10, meanHundredths: 556 });
});

test('comment subjects count Đạt and Chưa đạt', () => {
  const { bands, meanHundredths } = classStatistics([commentResult(PLAN, true), commentResult(PLAN, false)], true);
  expect(bands).toEqual([
    { label: 'Đạt', count: 1 },
    { label: 'Chưa đạt', count: 1 },
  ]);
  expect(meanHundredths).toBeNull();
});

test('numbers are written as in Vietnam', () => {
  expect(formatHundredths(703)).toBe('7,03');
  expect(formatShare(12, 40)).toBe('30,0%');
  expect(formatShare(0, 0)).toBe('0%');
});
