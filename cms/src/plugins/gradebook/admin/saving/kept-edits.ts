import { z } from 'zod';
import type { CellRef, Same } from './cell';
import { cellAt, withCells } from './cell-table';
import { undecidedChanges, type CellChange, type SaveState } from './save-state';

/** Edits that a browser keeps for the time when the page is gone before they were sent: no names, only ids and values. */
export interface KeptEdits<V> {
  /** Milliseconds since 1970. */
  readonly keptAt: number;
  readonly changes: readonly CellChange<V>[];
}

export function keptEditsSchema<V>(value: z.ZodType<V>): z.ZodType<KeptEdits<V>> {
  return z.object({
    keptAt: z.number(),
    changes: z.array(
      z.object({
        ref: z.object({ row: z.string(), column: z.string() }),
        from: value.nullable(),
        to: value.nullable(),
      }),
    ),
  });
}

/** What would be lost if the page went now. A conflict is kept as an edit: sent again it shows itself again. */
export function editsToKeep<V>(state: SaveState<V>): CellChange<V>[] {
  return [...undecidedChanges(state), ...state.unsendable];
}

/** Kept edits that are not in the register yet and whose cell still exists. The others have reached it after all. */
export function stillMissing<V>(
  state: SaveState<V>,
  kept: readonly CellChange<V>[],
  { same, exists }: { readonly same: Same<V>; readonly exists: (ref: CellRef) => boolean },
): CellChange<V>[] {
  return kept.filter(({ ref, to }) => exists(ref) && !same(cellAt(state.cells, ref).saved, to));
}

/** Takes kept edits up again, with the value that each replaced: if that changed meanwhile, the server says so. */
export function resumeKept<V>(state: SaveState<V>, kept: readonly CellChange<V>[]): SaveState<V> {
  const entries = kept
    .filter(({ ref }) => cellAt(state.cells, ref).draft === null)
    .map(({ ref, from, to }) => ({ ref, cell: { saved: from, draft: { kind: 'value' as const, value: to } } }));
  return { ...state, cells: withCells(state.cells, entries) };
}
