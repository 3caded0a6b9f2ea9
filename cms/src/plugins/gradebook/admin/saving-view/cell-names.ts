import type { CellRef } from '../saving/cell';

/** How cells and values are called in dialogs, whatever the sheet holds. */
export interface CellNames<V> {
  pupil(ref: CellRef): string;
  column(ref: CellRef): string;
  value(value: V | null): string;
}
