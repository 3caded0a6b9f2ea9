import { areaOf, at, extended, isSingle, moved, positionsIn, type Move, type Selection } from './selection';

const SIZE = { rows: 3, cols: 4 };
const walk = (start: Selection, ...moves: Move[]) => moves.reduce((state, move) => moved(state, move, SIZE), start);

test.each<[Move, { row: number; col: number }]>([
  ['up', { row: 0, col: 2 }],
  ['down', { row: 2, col: 2 }],
  ['left', { row: 1, col: 1 }],
  ['right', { row: 1, col: 3 }],
  ['rowStart', { row: 1, col: 0 }],
  ['rowEnd', { row: 1, col: 3 }],
  ['gridStart', { row: 0, col: 0 }],
  ['gridEnd', { row: 2, col: 3 }],
  ['columnEnd', { row: 2, col: 2 }],
  ['pageDown', { row: 2, col: 2 }],
  ['next', { row: 1, col: 3 }],
  ['previous', { row: 1, col: 1 }],
  ['enter', { row: 2, col: 2 }],
  ['enterBack', { row: 0, col: 2 }],
])('%s leads from the middle to %j', (move, expected) => {
  expect(moved(at({ row: 1, col: 2 }), move, SIZE).focus).toEqual(expected);
});

test('Tab wraps to the next row, and gives the key back in the last cell', () => {
  expect(walk(at({ row: 0, col: 3 }), 'next').focus).toEqual({ row: 1, col: 0 });
  expect(walk(at({ row: 0, col: 2 }), 'next', 'next').focus).toEqual({ row: 1, col: 2 });
  const last = at({ row: 2, col: 3 });
  expect(moved(last, 'next', SIZE)).toBe(last);
  const first = at({ row: 0, col: 0 });
  expect(moved(first, 'previous', SIZE)).toBe(first);
});

test('Enter after a run of Tab returns to the column where it began', () => {
  expect(walk(at({ row: 0, col: 1 }), 'next', 'next', 'enter').focus).toEqual({ row: 1, col: 1 });
  expect(walk(at({ row: 0, col: 1 }), 'next', 'down', 'enter').focus).toEqual({ row: 2, col: 2 });
});

test('the edge stops arrows and collapses a range', () => {
  const corner = at({ row: 0, col: 0 });
  expect(moved(corner, 'up', SIZE)).toBe(corner);
  const range = extended(extended(at({ row: 0, col: 0 }), 'right', SIZE), 'down', SIZE);
  expect(areaOf(range)).toEqual({ top: 0, bottom: 1, left: 0, right: 1 });
  expect(positionsIn(areaOf(range))).toHaveLength(4);
  expect(isSingle(moved(range, 'right', SIZE))).toBe(true);
});
