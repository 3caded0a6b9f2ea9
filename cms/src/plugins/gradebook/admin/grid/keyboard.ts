import type { Move } from './selection';

/** A key as the browser reports it, without the browser. */
export interface KeyStroke {
  readonly key: string;
  readonly code: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  /** An input method (Telex, VNI) is putting a letter together: the key belongs to it. */
  readonly composing: boolean;
}

/**
 * - `ready`: the cell is chosen, nothing is typed yet.
 * - `typing`: typing replaces the mark; arrow keys finish it.
 * - `editing`: the mark itself is edited (F2, double click); left and right move inside the text.
 */
export type EntryMode = 'ready' | 'typing' | 'editing';

export type Command =
  | { readonly kind: 'move'; readonly move: Move }
  | { readonly kind: 'extend'; readonly move: Move }
  | { readonly kind: 'edit' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'fillDown' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'history' }
  | { readonly kind: 'menu' }
  | { readonly kind: 'find' }
  | { readonly kind: 'selectAll' }
  | { readonly kind: 'selectColumn' }
  | { readonly kind: 'selectRow' };

const ARROWS: Readonly<Record<string, Move>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  PageUp: 'pageUp',
  PageDown: 'pageDown',
  Home: 'rowStart',
  End: 'rowEnd',
};
const FAR: Readonly<Record<string, Move>> = {
  ArrowUp: 'columnStart',
  ArrowDown: 'columnEnd',
  ArrowLeft: 'rowStart',
  ArrowRight: 'rowEnd',
  Home: 'gridStart',
  End: 'gridEnd',
};
const CONTROL: Readonly<Record<string, Command>> = {
  KeyD: { kind: 'fillDown' },
  KeyF: { kind: 'find' },
  KeyZ: { kind: 'undo' },
  KeyY: { kind: 'redo' },
  KeyA: { kind: 'selectAll' },
  Space: { kind: 'selectColumn' },
};

/** What a key means in a cell; `null` leaves it to the text field and the browser. */
export function commandFor(stroke: KeyStroke, mode: EntryMode): Command | null {
  if (stroke.composing) return null;
  return finishing(stroke, mode) ?? (mode === 'ready' ? whenReady(stroke) : null);
}

/** Keys that end an entry, and do the same without one. */
function finishing({ key, ctrl, shift, alt }: KeyStroke, mode: EntryMode): Command | null {
  if (ctrl || alt) return null;
  if (key === 'Enter') return { kind: 'move', move: shift ? 'enterBack' : 'enter' };
  if (key === 'Tab') return { kind: 'move', move: shift ? 'previous' : 'next' };
  if (key === 'Escape') return { kind: 'cancel' };
  const move = ARROWS[key];
  if (mode === 'ready' || !move || shift) return null;
  const insideText = key === 'ArrowLeft' || key === 'ArrowRight' || key === 'Home' || key === 'End';
  return mode === 'editing' && insideText ? null : { kind: 'move', move };
}

function whenReady({ key, code, ctrl, shift, alt }: KeyStroke): Command | null {
  if (alt) return null;
  const move = ctrl ? FAR[key] : ARROWS[key];
  if (move) return { kind: shift ? 'extend' : 'move', move };
  if (ctrl) return code === 'KeyZ' && shift ? { kind: 'redo' } : (CONTROL[code] ?? null);
  // No mark begins with it.
  if (key === '/') return { kind: 'find' };
  if (key === 'F2') return { kind: shift ? 'history' : 'edit' };
  if (key === 'Delete') return { kind: 'clear' };
  if (key === 'ContextMenu' || (key === 'F10' && shift)) return { kind: 'menu' };
  if (code === 'Space' && shift) return { kind: 'selectRow' };
  return null;
}
