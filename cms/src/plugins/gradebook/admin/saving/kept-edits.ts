import { z } from 'zod';
import type { CellRef, Same } from './cell';
import { cellAt, withCells } from './cell-table';
import { refusedCells, undecidedChanges, type Batch, type CellChange, type SaveState } from './save-state';
import { withStep, type Step } from './steps';

/** Work that a browser keeps for the time when the page is gone before it was sent: no names, only ids and values. */
export interface KeptEdits<V> {
  /** Milliseconds since 1970: shown to the person, decides nothing. */
  readonly keptAt: number;
  readonly changes: readonly CellChange<V>[];
  /** A request whose answer never came. Repeated with its id it has one effect. */
  readonly batch: Batch<V> | null;
  /** Text that is no value and waits for correction. */
  readonly refused: readonly { readonly ref: CellRef; readonly text: string; readonly message: string }[];
}

export function keptEditsSchema<V>(value: z.ZodType<V>): z.ZodType<KeptEdits<V>> {
  const ref = z.object({ row: z.string(), column: z.string() });
  const changes = z.array(z.object({ ref, from: value.nullable(), to: value.nullable() }));
  return z.object({
    keptAt: z.number(),
    changes,
    batch: z.object({ requestId: z.uuid(), changes, reason: z.string().exactOptional() }).nullable(),
    refused: z.array(z.object({ ref, text: z.string(), message: z.string() })),
  });
}

/** What would be lost if the page went now. A conflict is kept as an edit: sent again it shows itself again. */
export function editsToKeep<V>(state: SaveState<V>): Omit<KeptEdits<V>, 'keptAt'> | null {
  const changes = [...undecidedChanges(state), ...state.unsendable];
  const refused = refusedCells(state).flatMap(({ ref, cell }) =>
    cell.draft?.kind === 'refused' ? [{ ref, text: cell.draft.text, message: cell.draft.message }] : [],
  );
  const { batch } = state;
  return changes.length > 0 || refused.length > 0 || batch ? { changes, batch, refused } : null;
}

/** Several pages that went one after the other, as one: the latest has the last word on a cell. */
export function mergeKept<V>(kept: readonly KeptEdits<V>[]): KeptEdits<V> | null {
  const latest = kept.at(-1);
  if (!latest) return null;
  const changes = new Map(kept.flatMap((one) => one.changes.map((change) => [keyOf(change.ref), change])));
  const refused = new Map(kept.flatMap((one) => one.refused.map((cell) => [keyOf(cell.ref), cell])));
  return { ...latest, changes: [...changes.values()], refused: [...refused.values()] };
}

/** What of kept work is not in the register yet and still has a cell; `null` when all of it has reached it after all. */
export function stillMissing<V>(
  state: SaveState<V>,
  kept: KeptEdits<V>,
  { same, exists }: { readonly same: Same<V>; readonly exists: (ref: CellRef) => boolean },
): KeptEdits<V> | null {
  const missing = ({ ref, to }: CellChange<V>) => exists(ref) && !same(cellAt(state.cells, ref).saved, to);
  const changes = kept.changes.filter(missing);
  const refused = kept.refused.filter(({ ref }) => exists(ref));
  const batch = kept.batch?.changes.every(missing) ? kept.batch : null;
  return changes.length > 0 || refused.length > 0 ? { ...kept, changes, refused, batch } : null;
}

/**
 * Takes kept work up again, with the value that each edit replaced: if that changed meanwhile, the server says so. It is one
 * step that can be undone. Cells that the person is at already are left alone.
 */
export function resumeKept<V>(state: SaveState<V>, { changes, batch, refused }: KeptEdits<V>): SaveState<V> {
  const free = ({ ref }: { readonly ref: CellRef }) => cellAt(state.cells, ref).draft === null;
  const values = changes.filter(free);
  const step: Step<V> = values.map(({ ref, from, to }) => ({
    ref,
    before: { kind: 'value', value: from },
    after: { kind: 'value', value: to },
  }));
  const cells = withCells(state.cells, [
    ...values.map(({ ref, from, to }) => ({
      ref,
      cell: { saved: from, draft: { kind: 'value' as const, value: to } },
    })),
    ...refused.filter(free).map(({ ref, text, message }) => ({
      ref,
      cell: { ...cellAt(state.cells, ref), draft: { kind: 'refused' as const, text, message } },
    })),
  ]);
  const known = batch?.changes.every(({ ref }) => cellAt(cells, ref).draft?.kind === 'value') ? batch : null;
  return {
    ...state,
    cells,
    batch: state.batch ?? known,
    steps: step.length > 0 ? withStep(state.steps, step) : state.steps,
  };
}

function keyOf({ row, column }: CellRef): string {
  return `${row}/${column}`;
}
