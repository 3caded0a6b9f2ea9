export interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface BubblePlace {
  readonly side: 'right' | 'left' | 'above';
  readonly top: number;
  readonly left: number;
}

const GAP = 8;

/**
 * Where a bubble goes that must not cover the next pupil's cell, where typing goes on: right of its cell, else left of it,
 * else above. `null` while the cell itself is scrolled out of the frame.
 */
export function bubblePlace(
  cell: Box,
  frame: Box,
  bubble: { readonly width: number; readonly height: number },
  screenWidth: number,
): BubblePlace | null {
  const middle = (cell.top + cell.bottom) / 2;
  const centre = (cell.left + cell.right) / 2;
  if (middle < frame.top || middle > frame.bottom || centre < frame.left || centre > frame.right) return null;
  const top = middle - bubble.height / 2;
  if (cell.right + GAP + bubble.width <= screenWidth - GAP) return { side: 'right', top, left: cell.right + GAP };
  if (cell.left - GAP - bubble.width >= GAP) return { side: 'left', top, left: cell.left - GAP - bubble.width };
  const left = Math.max(GAP, Math.min(centre - bubble.width / 2, screenWidth - GAP - bubble.width));
  return { side: 'above', top: cell.top - GAP - bubble.height, left };
}
