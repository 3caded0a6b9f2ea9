import { sameMark, type Mark } from '@cong-truong/domain/scores/mark';
import type { Position } from '../grid/selection';
import type { PasteSheet } from './paste-sheet';
import type { Placement } from './place-block';

/** What would become of one cell of the block. */
export type Verdict =
  | { readonly kind: 'new'; readonly mark: Mark }
  | { readonly kind: 'overwrite'; readonly mark: Mark; readonly before: Mark }
  /** An empty cell of the block over a mark of the sheet. */
  | { readonly kind: 'blank'; readonly before: Mark }
  | { readonly kind: 'same' }
  /** No mark: stays at its cell as typed, to be corrected, and is not sent. */
  | { readonly kind: 'refused'; readonly message: string };

export interface PlannedCell {
  readonly position: Position;
  readonly text: string;
  readonly verdict: Verdict;
}

/** Text of the block that has no cell to go to. */
export interface Unplaced {
  /** Row and column of the block, from 1, as the person counts them. */
  readonly blockRow: number;
  readonly blockColumn: number;
  readonly text: string;
  readonly message: string;
}

export interface PastePlan {
  readonly cells: readonly PlannedCell[];
  readonly unplaced: readonly Unplaced[];
}

export function planPaste(placement: Placement, sheet: PasteSheet): PastePlan {
  const cells = new Map<string, PlannedCell>();
  const unplaced: Unplaced[] = [];
  placement.block.forEach((row, rowIndex) => {
    const target = placement.rows[rowIndex];
    row.forEach((raw, columnIndex) => {
      const col = placement.columns[columnIndex];
      const text = raw.trim();
      if (col === null || col === undefined || !target) return;
      const refuse = (message: string) => {
        if (text !== '') unplaced.push({ blockRow: rowIndex + 1, blockColumn: columnIndex + 1, text, message });
      };
      if (target.kind === 'none') return refuse(target.message);
      if (col >= sheet.columns.length) return refuse('Vượt quá các cột điểm của bảng.');
      const position = { row: target.row, col };
      const { lockedBecause } = sheet.cell(position);
      if (lockedBecause !== null) return refuse(lockedBecause);
      const key = `${position.row}/${position.col}`;
      if (cells.has(key)) return refuse('Học sinh này đã có ở một dòng trên của khối.');
      const verdict = verdictOf(text, position, sheet);
      if (verdict) cells.set(key, { position, text, verdict });
    });
  });
  return { cells: [...cells.values()], unplaced };
}

export function countVerdicts(plan: PastePlan): Readonly<Record<Verdict['kind'], number>> {
  const counts = { new: 0, overwrite: 0, blank: 0, same: 0, refused: 0 };
  for (const { verdict } of plan.cells) counts[verdict.kind] += 1;
  return counts;
}

/** `null`: empty over empty, nothing to say. */
function verdictOf(text: string, position: Position, sheet: PasteSheet): Verdict | null {
  const before = sheet.cell(position).mark;
  const read = sheet.read(text);
  if (!read.ok) return { kind: 'refused', message: read.message };
  if (read.mark === null) return before === null ? null : { kind: 'blank', before };
  if (before === null) return { kind: 'new', mark: read.mark };
  return sameMark(before, read.mark) ? { kind: 'same' } : { kind: 'overwrite', mark: read.mark, before };
}
