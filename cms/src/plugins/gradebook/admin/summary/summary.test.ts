import { countBy } from './count-by';
import { summaryCell } from './summary-cell';

test.each([
  [{ status: 'complete', averageTenths: 78, passed: null }, '7,8', 'plain'],
  [{ status: 'complete', averageTenths: 49, passed: null }, '4,9', 'weak'],
  [{ status: 'complete', averageTenths: null, passed: true }, 'Đ', 'plain'],
  [{ status: 'complete', averageTenths: null, passed: false }, 'CĐ', 'weak'],
  [{ status: 'incomplete', averageTenths: null, passed: null }, '–', 'missing'],
  [{ status: 'exempt', averageTenths: null, passed: null }, 'Miễn', 'quiet'],
  [undefined, '–', 'missing'],
] as const)('%j is shown as %s', (result, text, tone) => {
  expect(summaryCell(result)).toMatchObject({ text, tone });
});

test('values are counted, the most frequent first, without the empty ones', () => {
  expect(countBy(['good', null, 'fair', 'good'])).toEqual([
    { value: 'good', count: 2 },
    { value: 'fair', count: 1 },
  ]);
});
