import type { KeyStroke } from '../grid/keyboard';

/** What a key does in the list of ratings. `choose` names a rating by its place, from 0. */
export type RatingCommand =
  | { readonly kind: 'row'; readonly step: number }
  | { readonly kind: 'edge'; readonly last: boolean }
  | { readonly kind: 'option'; readonly step: number }
  | { readonly kind: 'choose'; readonly index: number }
  | { readonly kind: 'clear' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

/** Digits give the rating of that place and lead on to the next pupil; arrows walk; Delete takes a rating back. */
export function ratingCommand(
  { key, code, ctrl, shift, alt, composing }: KeyStroke,
  count: number,
): RatingCommand | null {
  if (composing || alt) return null;
  if (ctrl) {
    if (code === 'KeyZ') return { kind: shift ? 'redo' : 'undo' };
    return code === 'KeyY' ? { kind: 'redo' } : null;
  }
  const digit = /^[1-9]$/.test(key) ? Number(key) : 0;
  if (digit >= 1 && digit <= count) return { kind: 'choose', index: digit - 1 };
  switch (key) {
    case 'ArrowDown':
      return { kind: 'row', step: 1 };
    case 'ArrowUp':
      return { kind: 'row', step: -1 };
    case 'ArrowRight':
      return { kind: 'option', step: 1 };
    case 'ArrowLeft':
      return { kind: 'option', step: -1 };
    case 'Home':
      return { kind: 'edge', last: false };
    case 'End':
      return { kind: 'edge', last: true };
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' };
    default:
      return null;
  }
}
