import type { TextBlock } from '../grid/clipboard';
import { plainText, sameNameText } from '../grid/plain-text';
import type { Position } from '../grid/selection';
import { identifyRows, type RowTarget } from './identify-rows';
import type { PasteSheet } from './paste-sheet';

/** Where the rows and columns of a block go. */
export interface Placement {
  readonly rowsBy: 'place' | 'code' | 'name';
  readonly columnsBy: 'place' | 'label';
  /** Rows with marks, the heading left out. */
  readonly block: TextBlock;
  /** One entry a row of `block`. */
  readonly rows: readonly RowTarget[];
  /** Column of the sheet for each column of `block`; `null` for one that holds no marks. */
  readonly columns: readonly (number | null)[];
}

/** By place alone, from the chosen cell on. */
export function placeByPosition(block: TextBlock, origin: Position, sheet: PasteSheet): Placement {
  const rows = block.map((_, index): RowTarget => {
    const row = origin.row + index;
    return row < sheet.pupils.length ? { kind: 'row', row } : { kind: 'none', message: 'Vượt quá danh sách lớp.' };
  });
  const columns = Array.from({ length: widthOf(block) }, (_, index) => origin.col + index);
  return { rowsBy: 'place', columnsBy: 'place', block, rows, columns };
}

/**
 * By what the block says of itself: a heading with the columns' names, a column with the pupils' codes or names.
 * @returns `null` when it says nothing
 */
export function placeByContent(block: TextBlock, origin: Position, sheet: PasteSheet): Placement | null {
  const heading = headingColumns(block[0] ?? [], sheet);
  const body = heading ? block.slice(1) : block;
  const identified = identifyRows(body, sheet);
  if (!heading && !identified) return null;
  const byPosition = placeByPosition(body, origin, sheet);
  // A block that names pupils, none of them of this class, is most likely another class's.
  const strangers = !identified && namesPupils(block[0] ?? []);
  const marksFrom = identified?.marksFrom ?? 0;
  const inOrder = byPosition.columns.map((_, index) => (index < marksFrom ? null : origin.col + index - marksFrom));
  return {
    rowsBy: identified?.by ?? (strangers ? 'name' : 'place'),
    columnsBy: heading ? 'label' : 'place',
    block: body,
    rows: identified?.rows ?? (strangers ? body.map(() => STRANGER) : byPosition.rows),
    columns: heading ?? inOrder,
  };
}

const STRANGER: RowTarget = { kind: 'none', message: 'Không nhận ra học sinh của dòng này trong lớp.' };

/** `Họ và tên`, `Tên`, `Mã HS` in a heading. */
function namesPupils(heading: readonly string[]): boolean {
  return heading.some((text) =>
    plainText(text)
      .split(' ')
      .some((word) => word === 'ten' || word === 'ma'),
  );
}

/** A first row that names columns of the sheet. A name that stands there twice is taken once: the second says nothing. */
function headingColumns(row: readonly string[], { columns }: PasteSheet): readonly (number | null)[] | null {
  const taken = new Set<number>();
  const found = row.map((text) => {
    const name = sameNameText(text);
    const index = columns.findIndex(({ label, title }) => [label, title].some((known) => sameNameText(known) === name));
    if (index < 0 || taken.has(index)) return null;
    taken.add(index);
    return index;
  });
  return taken.size > 0 ? found : null;
}

function widthOf(block: TextBlock): number {
  return Math.max(0, ...block.map((row) => row.length));
}
