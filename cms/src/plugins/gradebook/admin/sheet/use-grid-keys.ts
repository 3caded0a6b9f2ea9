import { useRef, type KeyboardEvent } from 'react';
import { commandFor } from '../grid/keyboard';
import { runCommand, type CommandTargets } from './run-command';
import type { SheetModel } from './sheet-model';
import type { Grid } from './use-grid';

/** Keys of the grid. Escape, with nothing to cancel, lets go: the next Tab then leaves the grid, which else keeps it. */
export function useGridKeys(model: SheetModel, grid: Grid, targets: CommandTargets) {
  const letGo = useRef(false);
  return (event: KeyboardEvent) => {
    const command = commandFor(
      {
        key: event.key,
        code: event.code,
        ctrl: event.ctrlKey || event.metaKey,
        shift: event.shiftKey,
        alt: event.altKey,
        // 229: browsers that report the key that ends a composition after it has ended.
        composing: event.nativeEvent.isComposing || event.keyCode === 229,
      },
      grid.entry?.mode ?? 'ready',
    );
    const released = letGo.current;
    letGo.current = command?.kind === 'cancel' && grid.entry === null;
    if (!command || (released && event.key === 'Tab')) return;
    if (runCommand(command, model, grid, targets)) event.preventDefault();
  };
}
