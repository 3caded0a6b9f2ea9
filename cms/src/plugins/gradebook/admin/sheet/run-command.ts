import { areaOf, extended, isSingle, moved, type Selection } from '../grid/selection';
import type { Command } from '../grid/keyboard';
import { fillDown } from './fill';
import type { SheetModel } from './sheet-model';
import { contentText } from './sheet-model';
import type { Grid } from './use-grid';

/** What the grid cannot do by itself. */
export interface CommandTargets {
  readonly repeat: (direction: 'undo' | 'redo') => void;
  readonly openHistory: () => void;
  readonly openMenu: () => void;
  readonly find: () => void;
  /** Nothing in the grid is left to cancel. */
  readonly dismiss: () => void;
}

/** Carries out what a key means. @returns whether the key is used up; if not, the browser acts on it. */
export function runCommand(command: Command, model: SheetModel, grid: Grid, targets: CommandTargets): boolean {
  const { selection } = grid;
  switch (command.kind) {
    case 'move': {
      const next = moved(selection, command.move, model.size);
      grid.commit();
      grid.select(next);
      const leaves = next === selection && (command.move === 'next' || command.move === 'previous');
      return !leaves;
    }
    case 'extend':
      grid.select(extended(selection, command.move, model.size));
      return true;
    case 'edit':
      grid.type({ mode: 'editing', text: contentText(grid.contentAt(selection.focus)) });
      return true;
    case 'clear':
      grid.clear();
      return true;
    case 'cancel': {
      if (grid.entry) grid.cancel();
      else if (!isSingle(selection)) grid.select({ ...selection, anchor: selection.focus });
      else targets.dismiss();
      return true;
    }
    case 'fillDown':
      grid.put(fillDown(areaOf(selection), grid.contentAt));
      return true;
    case 'undo':
    case 'redo':
      targets.repeat(command.kind);
      return true;
    case 'history':
      targets.openHistory();
      return true;
    case 'menu':
      targets.openMenu();
      return true;
    case 'find':
      targets.find();
      return true;
    case 'selectAll':
    case 'selectColumn':
    case 'selectRow':
      grid.select(whole(command.kind, selection, model));
      return true;
  }
}

function whole(
  kind: 'selectAll' | 'selectColumn' | 'selectRow',
  { focus }: Selection,
  { size }: SheetModel,
): Selection {
  const first = { row: kind === 'selectRow' ? focus.row : 0, col: kind === 'selectColumn' ? focus.col : 0 };
  const last = {
    row: kind === 'selectRow' ? focus.row : size.rows - 1,
    col: kind === 'selectColumn' ? focus.col : size.cols - 1,
  };
  // The field goes to the first cell: at the last one the sheet would scroll away under the eyes.
  return { anchor: last, focus: first, tabStart: null };
}
