import { regulationById } from '@cong-truong/domain/regulations/regulation-for';
import type { Sheet } from '../api/sheet';
import { PUPIL, score, sheetOf } from '../testing/sheet-of';
import { gridColumns } from './grid-columns';
import { resultText } from './result-text';
import { rowResult, type RowMarks } from './row-result';

const regulation = regulationById('TT22/2021');
const FULL: RowMarks = { 'regular-1': score(80), 'regular-2': score(90), 'midterm-1': score(70), 'final-1': score(80) };
const shown = (sheet: Sheet, key: 'term' | 'term1' | 'year', marks: RowMarks, pupil = PUPIL) =>
  resultText(key, rowResult({ regulation, sheet }, pupil, marks), sheet.columns);

test('a full row has the average of the circular', () => {
  // (8,0 + 9,0 + 2 × 7,0 + 3 × 8,0) / 7 = 7,857…
  expect(shown(sheetOf(1), 'term', FULL)).toMatchObject({ text: '7,9', tone: 'plain' });
});

test('a row with gaps has a provisional mean that says so and what is missing', () => {
  const text = shown(sheetOf(1), 'term', { 'regular-1': score(80), 'midterm-1': score(60) });
  expect(text).toMatchObject({ text: '6,7', tone: 'provisional' });
  expect(text.description).toMatch(/^Tạm tính 6,7; còn thiếu .*ĐĐGck/);
  expect(shown(sheetOf(1), 'term', {}).text).toBe('');
});

test('in the second term the year follows from the first term that the register has', () => {
  const sheet = sheetOf(2, { otherTerm: { an: { averageTenths: 60, passed: null, status: 'complete' } } });
  // (6,0 + 2 × 7,9) / 3 = 7,266…
  expect(shown(sheet, 'year', FULL).text).toBe('7,3');
  expect(shown(sheet, 'term1', FULL).text).toBe('6,0');
  expect(shown(sheetOf(2), 'year', FULL).text).toBe('');
});

test('a pupil who was exempt in the first term has the second one decide the year', () => {
  const sheet = sheetOf(2, { otherTerm: { an: { averageTenths: null, passed: null, status: 'exempt' } } });
  expect(shown(sheet, 'year', FULL).text).toBe('7,9');
});

test('while a cell holds text that is no mark, no average is told', () => {
  const sheet = sheetOf(1);
  const result = rowResult({ regulation, sheet }, PUPIL, FULL, true);
  expect(resultText('term', result, sheet.columns)).toMatchObject({ text: '–', description: 'Có ô chưa hợp lệ' });
});

test('below 5,0 and exempt pupils are told apart', () => {
  const weak = { ...FULL, 'final-1': score(0), 'midterm-1': score(0) };
  expect(shown(sheetOf(1), 'term', weak)).toMatchObject({ text: '2,4', tone: 'weak' });
  const columns = gridColumns(sheetOf(2), regulation);
  expect(columns.map((column) => (column.kind === 'result' ? column.key : column.column.key))).toEqual([
    ...sheetOf(2).columns.map(({ key }) => key),
    'term1',
    'term',
    'year',
  ]);
});
