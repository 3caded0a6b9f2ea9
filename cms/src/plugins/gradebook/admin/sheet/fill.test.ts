import type { Content } from '../saving/cell';
import { fillDown } from './fill';

const COLUMN: Content<number>[] = [
  { kind: 'value', value: 8 },
  { kind: 'value', value: null },
  { kind: 'refused', text: '88', message: '' },
];
const contentAt = ({ row }: { row: number }) => COLUMN[row] ?? { kind: 'value' as const, value: null };
const filled = (top: number, bottom: number) =>
  fillDown({ top, bottom, left: 0, right: 0 }, contentAt).map(({ position, content }) => [
    position.row,
    content.kind === 'value' ? content.value : content.text,
  ]);

test('a chosen range takes the value of its first row', () => {
  expect(filled(0, 2)).toEqual([
    [1, 8],
    [2, 8],
  ]);
});

test('a single cell takes the value above it; in the first row there is none', () => {
  expect(filled(1, 1)).toEqual([[1, 8]]);
  expect(filled(0, 0)).toEqual([]);
});

test('an empty first row empties the range, refused text is not copied', () => {
  expect(filled(1, 2)).toEqual([[2, null]]);
  expect(filled(2, 4)).toEqual([]);
});
