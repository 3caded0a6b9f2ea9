import type { Mark } from '@cong-truong/domain/scores/mark';
import type { ClipboardEvent } from 'react';
import { formatBlock, isSingleCell, parseBlock, type TextBlock } from '../grid/clipboard';
import { areaOf, positionsIn } from '../grid/selection';
import type { CellTable } from '../saving/cell-table';
import { blockText } from './block-text';
import { readContent } from './entry';
import type { SheetModel } from './sheet-model';
import type { Grid } from './use-grid';

/** Copy, cut and paste through the system's clipboard, without asking for rights to read it. */
export function useClipboard(
  model: SheetModel,
  grid: Grid,
  cells: CellTable<Mark>,
  onPaste: (block: TextBlock) => void,
) {
  const copy = (event: ClipboardEvent): boolean => {
    if (grid.entry) return false;
    event.clipboardData.setData('text/plain', formatBlock(blockText(model, cells, grid.selection)));
    event.preventDefault();
    return true;
  };
  return {
    onCopy: copy,
    onCut(event: ClipboardEvent) {
      if (copy(event)) grid.clear();
    },
    onPaste(event: ClipboardEvent) {
      const block = parseBlock(event.clipboardData.getData('text/plain'));
      // A single value pasted while typing is part of the text.
      if (grid.entry && isSingleCell(block)) return;
      event.preventDefault();
      grid.cancel();
      const text = block[0]?.[0] ?? '';
      if (!isSingleCell(block)) return onPaste(block);
      const content = readContent(text, model.sheet.offering.mode);
      grid.put(positionsIn(areaOf(grid.selection)).map((position) => ({ position, content })));
    },
  };
}
