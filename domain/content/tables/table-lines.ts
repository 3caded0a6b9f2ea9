import { readTables } from './content-table';

/** Tables as the lines that a reader sees: the name, then a line a row. A line end within a cell parts no row. */
export function tableLines(value: unknown): readonly string[] {
  return (readTables(value) ?? []).flatMap(({ caption, rows }) => [
    caption,
    ...rows.map((row) => row.map((cell) => cell.replace(/\s+/gu, ' ').trim()).join(' | ')),
  ]);
}
