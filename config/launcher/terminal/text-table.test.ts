import { textTable } from './text-table';

test('columns stand under each other, letters with marks one place wide, composed or not', () => {
  const lines = textTable(
    [
      ['Hiệu trưởng', 'Trường THCS'],
      ['Văn thư'.normalize('NFD'), 'Trường'],
    ],
    { indent: 0, gap: 1 },
  );
  expect(lines).toEqual(['Hiệu trưởng Trường THCS', 'Văn thư     Trường']);
});

test('a row may have fewer cells, and no line ends in blanks', () => {
  expect(textTable([['một'], ['hai', 'ba']], { indent: 2 })).toEqual(['  một', '  hai  ba']);
  expect(textTable([])).toEqual([]);
});
