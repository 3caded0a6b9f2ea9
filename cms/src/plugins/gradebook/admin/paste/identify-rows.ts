import type { TextBlock } from '../grid/clipboard';
import { sameNameText } from '../grid/plain-text';
import type { PasteSheet } from './paste-sheet';

/** Which pupil a row of the block belongs to, or why to none. */
export type RowTarget =
  { readonly kind: 'row'; readonly row: number } | { readonly kind: 'none'; readonly message: string };

/** A block that says itself whose marks it holds. */
export interface Identification {
  readonly by: 'code' | 'name';
  /** One entry a row of the block. */
  readonly rows: readonly RowTarget[];
  /** First column of the block behind those that name the pupils. */
  readonly marksFrom: number;
}

/**
 * Looks for a column of pupil codes, else of names (in one column, or surname and given name in two, as many schools
 * keep them). Rows are then matched by it, in whatever order they stand, instead of by their place.
 */
export function identifyRows(block: TextBlock, { pupils }: Pick<PasteSheet, 'pupils'>): Identification | null {
  const codes = indexOf(pupils.map(({ code }) => code));
  const names = indexOf(pupils.map(({ fullName }) => fullName));
  const byCode = findColumn(block, codes, [singleColumn]);
  const byName = findColumn(block, names, [singleColumn, twoColumns]);
  const marksFrom = Math.max(byCode?.end ?? 0, byName?.end ?? 0);
  if (byCode) return { by: 'code', rows: block.map((row) => target(byCode.read(row), codes, 'mã')), marksFrom };
  if (byName) return { by: 'name', rows: block.map((row) => target(byName.read(row), names, 'tên')), marksFrom };
  return null;
}

type Index = ReadonlyMap<string, readonly number[]>;
type ReadText = (row: readonly string[]) => string;
type ColumnReader = (column: number) => { readonly read: ReadText; readonly end: number };

const singleColumn: ColumnReader = (column) => ({ read: (row) => row[column] ?? '', end: column + 1 });
const twoColumns: ColumnReader = (column) => ({
  read: (row) => `${row[column] ?? ''} ${row[column + 1] ?? ''}`,
  end: column + 2,
});

function findColumn(block: TextBlock, index: Index, readers: readonly ColumnReader[]): ReturnType<ColumnReader> | null {
  const width = Math.max(0, ...block.map((row) => row.length));
  for (const reader of readers) {
    for (let column = 0; column < width; column += 1) {
      const found = reader(column);
      const texts = block.map(found.read).filter((text) => text.trim() !== '');
      const known = texts.filter((text) => index.has(sameNameText(text))).length;
      if (known > 0 && known * 2 >= texts.length) return found;
    }
  }
  return null;
}

function indexOf(texts: readonly string[]): Index {
  const index = new Map<string, number[]>();
  texts.forEach((text, row) => {
    const key = sameNameText(text);
    index.set(key, [...(index.get(key) ?? []), row]);
  });
  return index;
}

function target(text: string, index: Index, word: 'mã' | 'tên'): RowTarget {
  const shown = text.replaceAll(/\s+/g, ' ').trim();
  if (shown === '') return { kind: 'none', message: 'Dòng không ghi học sinh nào.' };
  const rows = index.get(sameNameText(text)) ?? [];
  const [row] = rows;
  if (row === undefined) return { kind: 'none', message: `Lớp này không có học sinh ${word} “${shown}”.` };
  if (rows.length > 1) {
    return { kind: 'none', message: `Lớp có ${rows.length} học sinh tên “${shown}”: hãy dán kèm mã học sinh.` };
  }
  return { kind: 'row', row };
}
