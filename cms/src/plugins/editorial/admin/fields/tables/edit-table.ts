import { TABLE_LIMITS, type ContentTable } from '@cong-truong/domain/content/tables/content-table';
import type { TextBlock } from '../../../../gradebook/admin/grid/clipboard';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Three rows and columns: enough to see how it works. */
export function newTable(): ContentTable {
  return { caption: '', headRow: true, headColumn: false, rows: emptyRows(3, 3) };
}

export function columnsOf({ rows }: ContentTable): number {
  return rows[0]?.length ?? 0;
}

export function withCell(table: ContentTable, place: CellPlace, text: string): ContentTable {
  return withBlock(table, place, [[text]]).table;
}

/** A row below the last, or a column after the last. */
export function withRow(table: ContentTable): ContentTable {
  return { ...table, rows: [...table.rows, ...emptyRows(1, columnsOf(table))] };
}

export function withColumn(table: ContentTable): ContentTable {
  return { ...table, rows: table.rows.map((row) => [...row, '']) };
}

export function withoutRow(table: ContentTable, gone: number): ContentTable {
  return { ...table, rows: table.rows.filter((_, row) => row !== gone) };
}

export function withoutColumn(table: ContentTable, gone: number): ContentTable {
  return { ...table, rows: table.rows.map((row) => row.filter((_, column) => column !== gone)) };
}

export interface Pasted {
  readonly table: ContentTable;
  /** Cells that had no room: the table may not grow further. */
  readonly lost: number;
}

/** Writes a block from a place on; the table grows as far as it may. */
export function withBlock(table: ContentTable, place: CellPlace, block: TextBlock): Pasted {
  const widest = block.reduce((most, row) => Math.max(most, row.length), 0);
  const height = Math.min(TABLE_LIMITS.rows, Math.max(table.rows.length, place.row + block.length));
  const width = Math.min(TABLE_LIMITS.columns, Math.max(columnsOf(table), place.column + widest));
  const rows = emptyRows(height, width).map((row, rowIndex) =>
    row.map((_, column) => {
      const given = block[rowIndex - place.row]?.[column - place.column];
      return given === undefined ? (table.rows[rowIndex]?.[column] ?? '') : oneLine(given);
    }),
  );
  const lost = block.flatMap((cells, row) =>
    cells.filter((_, column) => place.row + row >= height || place.column + column >= width),
  ).length;
  return { table: { ...table, rows }, lost };
}

/** A cell is typed in one line. */
function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').slice(0, TABLE_LIMITS.cellLength);
}

function emptyRows(rows: number, columns: number): string[][] {
  return Array.from({ length: rows }, () => Array<string>(columns).fill(''));
}
