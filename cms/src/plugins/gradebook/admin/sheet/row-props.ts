import type { Mark } from '@cong-truong/domain/scores/mark';
import type { CellRow } from '../saving/cell-table';
import type { Entry } from './entry';
import type { SheetModel } from './sheet-model';

/** What one row of the grid is drawn from: plain values, so that rows without a change are left alone. */
export interface RowProps {
  readonly model: SheetModel;
  readonly row: number;
  readonly cells: CellRow<Mark>;
  readonly locked: boolean;
  /** The lock is this row's own: it stands out from rows that can be written. */
  readonly dimmed: boolean;
  /** Chosen columns of this row; -1 where none is. */
  readonly selectedFrom: number;
  readonly selectedTo: number;
  readonly activeCol: number;
  readonly focused: boolean;
  readonly entry: Entry | null;
  readonly found: boolean;
  /** Column whose refusal the bubble spells out; -1 for none. */
  readonly spelledCol: number;
  readonly onType: (text: string) => void;
}
