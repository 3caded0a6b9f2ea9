/** Names one value of a sheet: a pupil's row and a column of it. */
export interface CellRef {
  readonly row: string;
  readonly column: string;
}

/**
 * What a person made of a cell and the server does not hold yet.
 *
 * - `value`: to be sent.
 * - `refused`: text that is no value. It stays as typed for correction and is never sent.
 * - `conflict`: somebody else changed the cell meanwhile; waits until a person decides.
 */
export type Draft<V> =
  | { readonly kind: 'value'; readonly value: V | null }
  | { readonly kind: 'refused'; readonly text: string; readonly message: string }
  | ConflictDraft<V>;

export interface ConflictDraft<V> {
  readonly kind: 'conflict';
  readonly mine: V | null;
  readonly current: V | null;
  readonly changedBy: string | null;
  /** ISO time. */
  readonly changedAt: string | null;
}

export interface Cell<V> {
  /** What the server confirmed last; `null` is the empty cell. */
  readonly saved: V | null;
  readonly draft: Draft<V> | null;
}

/** What stands in a cell on the screen. */
export type Content<V> =
  | { readonly kind: 'value'; readonly value: V | null }
  | { readonly kind: 'refused'; readonly text: string; readonly message: string };

export type Same<V> = (left: V | null, right: V | null) => boolean;

export const EMPTY_CELL: Cell<never> = { saved: null, draft: null };

export function contentOf<V>(cell: Cell<V>): Content<V> {
  const { draft } = cell;
  switch (draft?.kind) {
    case undefined:
      return { kind: 'value', value: cell.saved };
    case 'conflict':
      return { kind: 'value', value: draft.mine };
    case 'value':
    case 'refused':
      return draft;
  }
}

export function sameContent<V>(left: Content<V>, right: Content<V>, same: Same<V>): boolean {
  if (left.kind === 'refused') return right.kind === 'refused' && left.text === right.text;
  return right.kind === 'value' && same(left.value, right.value);
}
