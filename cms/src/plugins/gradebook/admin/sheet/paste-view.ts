import { parseScore } from '@cong-truong/domain/scores/parse-score';
import type { PasteSheet } from '../paste/paste-sheet';
import type { SheetModel } from './sheet-model';
import type { Grid } from './use-grid';

/** The sheet as pasting sees it. */
export function pasteView({ sheet, columns }: SheetModel, grid: Grid): PasteSheet {
  return {
    pupils: sheet.pupils,
    columns: columns.map(({ label, title }) => ({ label, title })),
    cell(position) {
      const content = grid.contentAt(position);
      return {
        mark: content.kind === 'value' ? content.value : null,
        lockedBecause: grid.lockAt(position),
      };
    },
    read: (text) => parseScore(text, sheet.offering.mode),
  };
}
