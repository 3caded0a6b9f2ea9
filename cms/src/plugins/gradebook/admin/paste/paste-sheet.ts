import type { Mark } from '@cong-truong/domain/scores/mark';
import type { Position } from '../grid/selection';

/** What pasting must know of the sheet on the screen. */
export interface PasteSheet {
  readonly pupils: readonly { readonly rollNumber: number; readonly code: string; readonly fullName: string }[];
  readonly columns: readonly { readonly label: string; readonly title: string }[];
  cell(position: Position): PasteCell;
  read(text: string): ReadMark;
}

export interface PasteCell {
  readonly mark: Mark | null;
  /** Why the cell takes no mark; `null` when it does. */
  readonly lockedBecause: string | null;
}

/** A text read as a mark, by the same rules as typing; `null` is the empty cell. */
export type ReadMark =
  { readonly ok: true; readonly mark: Mark | null } | { readonly ok: false; readonly message: string };
