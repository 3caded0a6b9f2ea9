import type { Mark } from '@cong-truong/domain/scores/mark';
import type { TextBlock } from '../grid/clipboard';
import type { CellRef, Content } from '../saving/cell';
import { conflictsOf } from '../saving/save-state';
import type { SaveSession } from '../saving/use-save-session';
import { ConflictDialog } from '../saving-view/conflict-dialog';
import { UnsentDialog } from '../saving-view/unsent-dialog';
import { PasteDialog } from '../paste/paste-dialog';
import { positionsIn, areaOf } from '../grid/selection';
import { CellMenu } from './cell-menu';
import { readContent } from './entry';
import { HistoryDialog } from './history-dialog';
import { pasteView } from './paste-view';
import { sheetNames } from './sheet-names';
import { contentText, type SheetModel } from './sheet-model';
import type { Grid } from './use-grid';

export type OpenDialog =
  | { readonly kind: 'paste'; readonly block: TextBlock }
  | { readonly kind: 'history'; readonly cell: CellRef }
  | { readonly kind: 'menu'; readonly anchor: DOMRect }
  | { readonly kind: 'conflicts' }
  | { readonly kind: 'unsent' };

interface SheetDialogsProps {
  readonly dialog: OpenDialog | null;
  readonly model: SheetModel;
  readonly grid: Grid;
  readonly session: SaveSession<Mark>;
  readonly lock: string | null;
  readonly onClose: () => void;
  readonly onOpenHistory: () => void;
  readonly onReturnFocus: () => void;
}

/** Whatever is open over the grid. The focus goes back into the grid afterwards. */
export function SheetDialogs({ dialog, model, grid, session, lock, ...on }: SheetDialogsProps) {
  const { sheet } = model;
  const names = sheetNames(sheet);
  const returnFocus = (event: Event) => {
    event.preventDefault();
    on.onReturnFocus();
  };
  const { selection } = grid;
  const put = (content: Content<Mark>) =>
    grid.put(positionsIn(areaOf(selection)).map((position) => ({ position, content })));
  const fillBlanks = () => {
    const content = grid.contentAt(selection.focus);
    const below = sheet.pupils.map((_, row) => ({ row, col: selection.focus.col })).slice(selection.focus.row + 1);
    const blanks = below.filter((position) => contentText(grid.contentAt(position)) === '');
    if (content.kind === 'value') grid.put(blanks.map((position) => ({ position, content })));
  };
  return (
    <>
      {dialog?.kind === 'paste' ? (
        <PasteDialog
          block={dialog.block}
          origin={{ row: areaOf(selection).top, col: areaOf(selection).left }}
          sheet={pasteView(model, grid)}
          onConfirm={(cells) => {
            grid.put(
              cells.map(({ position, text }) => ({ position, content: readContent(text, sheet.offering.mode) })),
            );
            on.onClose();
          }}
          onClose={on.onClose}
          onReturnFocus={returnFocus}
        />
      ) : null}
      {dialog?.kind === 'history' ? (
        <HistoryDialog model={model} cell={dialog.cell} onClose={on.onClose} onReturnFocus={returnFocus} />
      ) : null}
      {dialog?.kind === 'menu' ? (
        <CellMenu
          anchor={dialog.anchor}
          mode={sheet.offering.mode}
          locked={grid.lockAt(selection.focus) !== null}
          onClose={() => {
            on.onClose();
            on.onReturnFocus();
          }}
          onPut={(value) => put({ kind: 'value', value })}
          onEdit={() => grid.type({ mode: 'editing', text: contentText(grid.contentAt(selection.focus)) })}
          onFillBlanks={fillBlanks}
          onHistory={on.onOpenHistory}
        />
      ) : null}
      <ConflictDialog
        open={dialog?.kind === 'conflicts'}
        conflicts={conflictsOf(session.state)}
        names={names}
        onResolve={session.resolve}
        onClose={on.onClose}
        onReturnFocus={returnFocus}
      />
      <UnsentDialog
        open={dialog?.kind === 'unsent'}
        reason={lock ?? ''}
        changes={[...(session.taken?.resumed === false ? session.taken.changes : []), ...session.state.unsendable]}
        names={names}
        onClose={on.onClose}
        onReturnFocus={returnFocus}
      />
    </>
  );
}
