import { EMPTY_CELL, type Cell, type CellRef } from './cell';

/** One pupil's cells by column. The object stays the same while none of them changes, so that a row is drawn again only then. */
export type CellRow<V> = ReadonlyMap<string, Cell<V>>;
/** All cells of a sheet by pupil. Immutable. */
export type CellTable<V> = ReadonlyMap<string, CellRow<V>>;

export interface CellEntry<V> {
  readonly ref: CellRef;
  readonly cell: Cell<V>;
}

export function cellAt<V>(table: CellTable<V>, ref: CellRef): Cell<V> {
  return table.get(ref.row)?.get(ref.column) ?? EMPTY_CELL;
}

export function withCells<V>(table: CellTable<V>, entries: readonly CellEntry<V>[]): CellTable<V> {
  if (entries.length === 0) return table;
  const next = new Map(table);
  const fresh = new Map<string, Map<string, Cell<V>>>();
  for (const { ref, cell } of entries) {
    let row = fresh.get(ref.row);
    if (!row) {
      row = new Map(table.get(ref.row));
      fresh.set(ref.row, row);
      next.set(ref.row, row);
    }
    row.set(ref.column, cell);
  }
  return next;
}

/** The table as the server gave it, with nothing of ours in it. */
export function tableOf<V>(saved: Readonly<Record<string, Readonly<Record<string, V | null>>>>): CellTable<V> {
  return new Map(
    Object.entries(saved).map(([row, values]) => [
      row,
      new Map(Object.entries(values).map(([column, value]) => [column, { saved: value, draft: null }])),
    ]),
  );
}

export function* entriesOf<V>(table: CellTable<V>): Generator<CellEntry<V>> {
  for (const [row, cells] of table) {
    for (const [column, cell] of cells) yield { ref: { row, column }, cell };
  }
}
