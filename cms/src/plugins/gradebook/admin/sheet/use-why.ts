import { useState } from 'react';
import { useShortcut } from '../shell/use-shortcut';
import { WHY_PANEL } from './why-panel';

export interface Why {
  readonly open: boolean;
  readonly takesFocus: boolean;
  /** Opens the panel; the focus stays where it is. */
  show(): void;
  /** Closes it without touching the focus. */
  dismiss(): void;
  /** Closes it; the focus goes back into the grid. */
  close(): void;
  toggle(): void;
}

/**
 * The panel that explains. Alt+V opens it and leads into it, Alt+V again leads back into the grid while it stays open and follows
 * what is typed.
 */
export function useWhy(focusGrid: () => void): Why {
  const [open, setOpen] = useState(false);
  const [takesFocus, setTakesFocus] = useState(false);
  const change = (next: boolean, withFocus: boolean) => {
    setOpen(next);
    setTakesFocus(next && withFocus);
  };
  const close = () => {
    change(false, false);
    focusGrid();
  };
  useShortcut({ code: 'KeyV' }, () => {
    const panel = document.getElementById(WHY_PANEL);
    if (!panel) change(true, true);
    else if (panel.contains(document.activeElement)) focusGrid();
    else panel.focus();
  });
  return {
    open,
    takesFocus,
    show: () => change(true, false),
    dismiss: () => change(false, false),
    close,
    toggle: () => (open ? close() : change(true, true)),
  };
}
