/** A cell by its place on the screen; rows and columns count from 0. */
export interface Position {
  readonly row: number;
  readonly col: number;
}

export interface GridSize {
  readonly rows: number;
  readonly cols: number;
}

/** The rectangle between `anchor` and `focus`; typing goes to `focus`. */
export interface Selection {
  readonly anchor: Position;
  readonly focus: Position;
  /** Column in which a run of Tab began: Enter returns to it, one row down, as in a spreadsheet. */
  readonly tabStart: number | null;
}

export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export type Move =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'rowStart'
  | 'rowEnd'
  | 'gridStart'
  | 'gridEnd'
  | 'columnStart'
  | 'columnEnd'
  | 'pageUp'
  | 'pageDown'
  | 'next'
  | 'previous'
  | 'enter'
  | 'enterBack';

const PAGE = 10;

export function at(position: Position): Selection {
  return { anchor: position, focus: position, tabStart: null };
}

export function areaOf({ anchor, focus }: Selection): Area {
  return {
    top: Math.min(anchor.row, focus.row),
    bottom: Math.max(anchor.row, focus.row),
    left: Math.min(anchor.col, focus.col),
    right: Math.max(anchor.col, focus.col),
  };
}

export function isSingle({ anchor, focus }: Selection): boolean {
  return samePosition(anchor, focus);
}

export function samePosition(left: Position, right: Position): boolean {
  return left.row === right.row && left.col === right.col;
}

/** All places of an area, row by row. */
export function positionsIn({ top, bottom, left, right }: Area): Position[] {
  const positions: Position[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let col = left; col <= right; col += 1) positions.push({ row, col });
  }
  return positions;
}

/** Widens the selection to a place, the anchor stays. */
export function extendTo(selection: Selection, focus: Position): Selection {
  return { ...selection, focus, tabStart: null };
}

/**
 * Where a key leads. At the edge the selection stays as it is (the same object), so that the caller can leave the key to
 * the browser: Tab in the last cell leaves the grid.
 */
export function moved(selection: Selection, move: Move, size: GridSize): Selection {
  const { focus } = selection;
  const target = targetOf(selection, move, size);
  if (!target || samePosition(target, focus)) return isSingle(selection) || !target ? selection : at(focus);
  if (move === 'next' || move === 'previous') {
    return { ...at(target), tabStart: selection.tabStart ?? focus.col };
  }
  return at(target);
}

export function extended(selection: Selection, move: Move, size: GridSize): Selection {
  const target = targetOf(selection, move, size);
  return target && !samePosition(target, selection.focus) ? extendTo(selection, target) : selection;
}

function targetOf({ focus, tabStart }: Selection, move: Move, { rows, cols }: GridSize): Position | null {
  const { row, col } = focus;
  const lastRow = rows - 1;
  const lastCol = cols - 1;
  const clampRow = (value: number) => Math.max(0, Math.min(lastRow, value));
  switch (move) {
    case 'up':
      return { row: clampRow(row - 1), col };
    case 'down':
      return { row: clampRow(row + 1), col };
    case 'left':
      return { row, col: Math.max(0, col - 1) };
    case 'right':
      return { row, col: Math.min(lastCol, col + 1) };
    case 'rowStart':
      return { row, col: 0 };
    case 'rowEnd':
      return { row, col: lastCol };
    case 'gridStart':
      return { row: 0, col: 0 };
    case 'gridEnd':
      return { row: lastRow, col: lastCol };
    case 'columnStart':
      return { row: 0, col };
    case 'columnEnd':
      return { row: lastRow, col };
    case 'pageUp':
      return { row: clampRow(row - PAGE), col };
    case 'pageDown':
      return { row: clampRow(row + PAGE), col };
    case 'next':
      if (col < lastCol) return { row, col: col + 1 };
      return row < lastRow ? { row: row + 1, col: tabStart ?? 0 } : null;
    case 'previous':
      if (col > 0) return { row, col: col - 1 };
      return row > 0 ? { row: row - 1, col: lastCol } : null;
    case 'enter':
      return { row: clampRow(row + 1), col: row < lastRow ? (tabStart ?? col) : col };
    case 'enterBack':
      return { row: clampRow(row - 1), col };
  }
}
