import { columnsOf, newTable, withBlock, withCell, withColumn, withoutColumn, withoutRow, withRow } from './edit-table';

const small = {
  ...newTable(),
  rows: [
    ['a', 'b'],
    ['c', 'd'],
  ],
};

it('writes a cell and leaves the others', () => {
  expect(withCell(small, { row: 1, column: 0 }, 'x').rows).toEqual([
    ['a', 'b'],
    ['x', 'd'],
  ]);
  expect(small.rows[1]).toEqual(['c', 'd']);
});

it('adds and takes rows and columns', () => {
  expect(withRow(small).rows).toEqual([...small.rows, ['', '']]);
  expect(withColumn(small).rows).toEqual([
    ['a', 'b', ''],
    ['c', 'd', ''],
  ]);
  expect(withoutRow(small, 0).rows).toEqual([['c', 'd']]);
  expect(withoutColumn(small, 0).rows).toEqual([['b'], ['d']]);
});

it('grows to hold what is pasted', () => {
  const { table, lost } = withBlock(small, { row: 1, column: 1 }, [['1', '2'], ['3']]);
  expect(table.rows).toEqual([
    ['a', 'b', ''],
    ['c', '1', '2'],
    ['', '3', ''],
  ]);
  expect(lost).toBe(0);
});

it('does not grow beyond what a page can show, and says what had no room', () => {
  const { table, lost } = withBlock(small, { row: 0, column: 0 }, [Array<string>(10_000).fill('x'.repeat(600))]);
  expect(columnsOf(table)).toBe(12);
  expect(table.rows[0]?.[0]).toHaveLength(500);
  expect(lost).toBe(9_988);
});
