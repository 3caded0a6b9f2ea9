import { useEffect, useRef, type MouseEvent } from 'react';
import { areaOf, at, extendTo, samePosition, type Position } from '../grid/selection';
import { contentText } from './sheet-model';
import type { Grid } from './use-grid';

interface PointerTargets {
  readonly openMenu: () => void;
  /** A computed cell was asked where it comes from. */
  readonly explain: () => void;
}

/** Choosing with the mouse: a click, a drag over a range, Shift and a click, a double click to edit, a head for its column. */
export function useGridPointer(
  grid: Grid,
  setFocused: (focused: boolean) => void,
  { openMenu, explain }: PointerTargets,
) {
  const dragging = useRef(false);
  useEffect(() => {
    const stop = () => {
      dragging.current = false;
    };
    window.addEventListener('mouseup', stop);
    return () => window.removeEventListener('mouseup', stop);
  }, []);

  return {
    onMouseDown(event: MouseEvent) {
      const position = positionOf(event.target);
      if (!position || event.button !== 0) return;
      const { selection, entry } = grid;
      const onActive = samePosition(position, selection.focus);
      if (onActive && entry && !event.shiftKey) return;
      // The browser would move the focus away from the field that the choice is about to bring here.
      event.preventDefault();
      grid.commit();
      grid.select(event.shiftKey ? extendTo(selection, position) : at(position));
      setFocused(true);
      dragging.current = true;
    },
    onMouseOver(event: MouseEvent) {
      if (!dragging.current) return;
      const position = positionOf(event.target);
      if (position && !samePosition(position, grid.selection.focus)) grid.select(extendTo(grid.selection, position));
    },
    onContextMenu(event: MouseEvent) {
      const position = positionOf(event.target);
      if (!position || grid.entry) return;
      event.preventDefault();
      const { top, bottom, left, right } = areaOf(grid.selection);
      const inside = top <= position.row && position.row <= bottom && left <= position.col && position.col <= right;
      if (!inside) grid.select(at(position));
      setFocused(true);
      openMenu();
    },
    onDoubleClick(event: MouseEvent) {
      const position = positionOf(event.target);
      if (!position || grid.entry) return;
      if (event.target instanceof Element && event.target.closest('td.result')) explain();
      else grid.type({ mode: 'editing', text: contentText(grid.contentAt(position)) });
    },
  };
}

export function positionOf(target: EventTarget): Position | null {
  if (!(target instanceof Element)) return null;
  const cell = target.closest<HTMLElement>('[data-col]');
  const row = cell?.closest<HTMLElement>('[data-row]');
  return cell && row ? { row: Number(row.dataset['row']), col: Number(cell.dataset['col']) } : null;
}
