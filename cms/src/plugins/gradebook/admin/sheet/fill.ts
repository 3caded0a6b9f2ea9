import type { Content } from '../saving/cell';
import type { Area, Position } from '../grid/selection';

export interface Fill<V> {
  readonly position: Position;
  readonly content: Content<V>;
}

/**
 * Copies the top cell of each column over the ones below it. With a single row chosen, the row above is copied into it,
 * as in a spreadsheet. Text that is no value is not multiplied.
 */
export function fillDown<V>(area: Area, contentAt: (position: Position) => Content<V>): Fill<V>[] {
  const single = area.top === area.bottom;
  const source = single ? area.top - 1 : area.top;
  if (source < 0) return [];
  const fills: Fill<V>[] = [];
  for (let col = area.left; col <= area.right; col += 1) {
    const content = contentAt({ row: source, col });
    if (content.kind === 'refused') continue;
    for (let row = source + 1; row <= area.bottom; row += 1) fills.push({ position: { row, col }, content });
  }
  return fills;
}
