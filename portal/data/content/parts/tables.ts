import { readTables } from '@cong-truong/domain/content/tables/content-table';
import { tablePlaceIn } from '@cong-truong/domain/content/tables/table-place';
import type { ContentTable } from '@cong-truong/domain/content/tables/content-table';
import { z } from 'zod';
import { wordsOf, type Block } from './blocks';

/** What cannot be read as tables is none: a page shows its text all the same. */
export const tables = z.unknown().transform((value): readonly ContentTable[] => readTables(value) ?? []);

interface WithTables {
  readonly body: readonly Block[];
  readonly tables: readonly ContentTable[];
}

/**
 * Puts each table where the text has its line (`[Bảng 2]`), the others after the text, in their order. A line of a table that
 * is not there, or that stands already, says nothing to a reader and goes.
 */
export function withTables<T extends WithTables>({ tables: given, ...entry }: T): Omit<T, 'tables'> {
  const left = new Map(given.map((table, index) => [index + 1, table]));
  const take = (number: number): readonly Block[] => {
    const table = left.get(number);
    left.delete(number);
    return table === undefined ? [] : [{ type: 'table', number, table }];
  };
  const placed = entry.body.flatMap((block): readonly Block[] => {
    const number = block.type === 'paragraph' ? tablePlaceIn(wordsOf(block.children)) : null;
    return number === null ? [block] : take(number);
  });
  return { ...entry, body: [...placed, ...[...left.keys()].flatMap(take)] };
}
