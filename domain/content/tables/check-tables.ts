import { readTables, TABLE_LIMITS, type ContentTable } from './content-table';

/** @returns what is wrong with tables that are to be stored, in words for the editor, or `null` */
export function checkTables(value: unknown): string | null {
  const most = tooManyCells(value);
  if (most !== null) return most;
  const tables = readTables(value);
  if (tables === null) return 'bảng không đọc được. Hãy tải lại trang rồi nhập lại.';
  for (const [index, table] of tables.entries()) {
    const problem = problemOf(table);
    if (problem !== null) return `bảng ${index + 1}: ${problem}`;
  }
  return null;
}

/** A table that visitors are to see is named and holds words. @returns what is missing, or `null` */
export function missingInTables(value: unknown): string | null {
  for (const [index, { caption, rows }] of (readTables(value) ?? []).entries()) {
    if (caption.trim() === '') return `Bảng ${index + 1} chưa có tên. Hãy điền ô "Tên bảng".`;
    if (rows.every((row) => row.every((cell) => cell.trim() === ''))) {
      return `Bảng ${index + 1} chưa có chữ nào. Hãy điền vào bảng hoặc xóa bảng.`;
    }
  }
  return null;
}

/** Sizes are judged before anything is copied: a list of ten thousand columns costs nothing. */
function tooManyCells(value: unknown): string | null {
  if (!Array.isArray(value)) return null;
  const { tables, rows, columns } = TABLE_LIMITS;
  if (value.length > tables) return `có ${value.length} bảng, tối đa ${tables}.`;
  for (const [index, table] of value.entries()) {
    const lines: unknown = typeof table === 'object' && table !== null ? Reflect.get(table, 'rows') : null;
    if (!Array.isArray(lines)) continue;
    const advice = 'Hãy chia thành nhiều bảng hoặc đính kèm tệp.';
    if (lines.length > rows) return `bảng ${index + 1}: có ${lines.length} dòng, tối đa ${rows}. ${advice}`;
    const widest = lines.reduce((most: number, row: unknown) => Math.max(most, Array.isArray(row) ? row.length : 0), 0);
    if (widest > columns) return `bảng ${index + 1}: có ${widest} cột, tối đa ${columns}. ${advice}`;
  }
  return null;
}

function problemOf({ caption, rows }: ContentTable): string | null {
  const { captionLength, cellLength } = TABLE_LIMITS;
  if (caption.length > captionLength) return `tên bảng dài ${caption.length} kí tự, tối đa ${captionLength}.`;
  for (const [row, cells] of rows.entries()) {
    const column = cells.findIndex((cell) => cell.length > cellLength);
    if (column >= 0) {
      return `dòng ${row + 1}, cột ${column + 1} dài ${cells[column]?.length} kí tự, tối đa ${cellLength}. Hãy rút gọn.`;
    }
  }
  return null;
}
