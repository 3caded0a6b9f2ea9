import type { Mark } from '@cong-truong/domain/scores/mark';
import type { Sheet } from '../api/sheet';
import type { Cell } from '../saving/cell';
import { PUPIL, score, sheetOf } from '../testing/sheet-of';
import { readContent, type Entry } from './entry';
import { rowWhy } from './row-why';
import { rowWithEntry } from './row-with-entry';
import { sheetModel } from './sheet-model';

const FULL = { 'regular-1': score(80), 'regular-2': score(90), 'midterm-1': score(70), 'final-1': score(80) };

function cellsOf(marks: Readonly<Record<string, Mark>>): Map<string, Cell<Mark>> {
  return new Map(Object.entries(marks).map(([column, mark]) => [column, { saved: mark, draft: null }]));
}
const why = (sheet: Sheet, marks: Readonly<Record<string, Mark>>) =>
  rowWhy(sheetModel(sheet), PUPIL, cellsOf(marks)).map(({ heading, outcome, lines, source }) => ({
    heading,
    outcome,
    lines: lines.map(({ text }) => text),
    source,
  }));

test('a full row: numbers put in, the step of rounding, the article', () => {
  expect(why(sheetOf(1), FULL)).toEqual([
    {
      heading: 'Học kỳ I',
      outcome: '7,9',
      lines: [
        'ĐTBmhk = (8,0 + 9,0 + 2×7,0 + 3×8,0) / 7 = 7,857… ≈ 7,9',
        'Làm tròn một lần, đến một chữ số thập phân: 7,857… thành 7,9.',
        'Tổng hệ số × điểm là 55,0; từ 55,7 (thêm 0,7) thì được 8,0.',
      ],
      source: 'Thông tư 22/2021, Điều 9 khoản 1 điểm b',
    },
  ]);
});

test('what is being typed is in the sum, key by key', () => {
  const model = sheetModel(sheetOf(1));
  const typed = (text: string) => {
    const entry: Entry = { mode: 'typing', text };
    const row = rowWithEntry(model, { row: 0, cells: cellsOf(FULL), activeCol: 3, entry });
    return rowWhy(model, PUPIL, row)[0];
  };
  expect(typed('9')?.lines[0]?.text).toContain('3×9,0) / 7 = 8,285… ≈ 8,3');
  expect(typed('9x')).toMatchObject({ outcome: '–', heading: 'Chưa tính được' });
  expect(readContent('9x', 'score').kind).toBe('refused');
});

test('a row with gaps names them, and its provisional mean for what it is', () => {
  const [section] = why(sheetOf(1), { 'regular-1': score(80), 'midterm-1': score(60) });
  expect(section).toMatchObject({ outcome: 'Chưa tính', source: null });
  expect(section?.lines).toEqual([
    'Còn thiếu: Điểm đánh giá thường xuyên lần 2; Điểm đánh giá cuối kỳ.',
    'Tạm tính theo các cột đã có: 6,7 (chưa phải kết quả).',
  ]);
});

test('in the second term: the term, the first as the register has it, and the year from both', () => {
  const sheet = sheetOf(2, { otherTerm: { an: { averageTenths: 60, passed: null, status: 'complete' } } });
  expect(why(sheet, FULL).map(({ heading, outcome, lines }) => [heading, outcome, lines[0]])).toEqual([
    ['Học kỳ II', '7,9', expect.stringMatching(/^ĐTBmhk = /)],
    ['Học kỳ I', '6,0', expect.stringContaining('mở học kỳ I')],
    ['Cả năm', '7,3', 'ĐTBmcn = (6,0 + 2×7,9) / 3 = 7,266… ≈ 7,3'],
  ]);
  expect(why(sheetOf(2), FULL)[2]).toMatchObject({ outcome: 'Chưa tính' });
});
