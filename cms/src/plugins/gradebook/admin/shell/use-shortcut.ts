import { useEffect, useRef } from 'react';

interface Shortcut {
  /** The key by its place on the keyboard (`KeyL`), the same under every input method. */
  readonly code: string;
  readonly shift?: boolean;
}

/** A key with Alt that works anywhere on the page. */
export function useShortcut({ code, shift = false }: Shortcut, act: () => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const plain = event.altKey && !event.ctrlKey && !event.metaKey && event.shiftKey === shift;
      if (!plain || event.code !== code || event.isComposing) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [code, shift]);
}
