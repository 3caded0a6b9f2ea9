import type { Transaction } from '../../connect';

/** A column with its PostgreSQL type, e.g. `['class_id', 'uuid']`. */
export type Column = readonly [name: string, type: string];

/** Rows a statement: large enough that parsing does not count, small enough to keep memory flat. */
const BATCH = 5000;

/** Inserts rows as arrays of columns, batch by batch. Values stand in the order of `columns`. */
export async function insertRows(
  tx: Transaction,
  table: string,
  columns: readonly Column[],
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  const names = columns.map(([name]) => `"${name}"`).join(', ');
  const arrays = columns.map(([, type], index) => `$${index + 1}::${type}[]`).join(', ');
  const statement = `insert into ${table} (${names}) select * from unnest(${arrays})`;
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH);
    await tx.execute(
      statement,
      columns.map((_, index) => batch.map((row) => row[index])),
    );
  }
}
