import { z } from 'zod';

/** A table of an article or page: cells of plain words, all rows of one length. */
export interface ContentTable {
  /** What the table shows; read out before it. */
  readonly caption: string;
  /** The first row names the columns. */
  readonly headRow: boolean;
  /** The first column names the rows. */
  readonly headColumn: boolean;
  readonly rows: readonly (readonly string[])[];
}

/** More than a reader can follow on a page belongs into an attached file. */
export const TABLE_LIMITS = { tables: 10, rows: 150, columns: 12, cellLength: 500, captionLength: 200 } as const;

const cells = z.array(z.string());
const table = z.object({
  caption: z.string(),
  headRow: z.boolean(),
  headColumn: z.boolean(),
  rows: z.array(cells),
});

/** @returns tables as they are stored, without judging their size; `null` for what are no tables */
export function readTables(value: unknown): readonly ContentTable[] | null {
  if (value === null || value === undefined) return [];
  const parsed = z.array(table).safeParse(value);
  return parsed.success ? parsed.data.map(squared) : null;
}

/** Rows that are shorter than the others get empty cells. */
function squared({ rows, ...rest }: ContentTable): ContentTable {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const filled = rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
  return { ...rest, rows: filled };
}
