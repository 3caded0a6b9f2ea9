import { useEffect, useRef } from 'react';
import type { Grid } from './use-grid';

/** Text that stands in a field when the page is closed or loaded anew goes into its cell, and so among what is kept. */
export function useCommitOnLeave(grid: Grid): void {
  const latest = useRef(grid);
  useEffect(() => {
    latest.current = grid;
  });
  useEffect(() => {
    const onLeave = (event: Event) => {
      if (!latest.current.entry) return;
      latest.current.commit();
      event.preventDefault();
    };
    window.addEventListener('beforeunload', onLeave);
    window.addEventListener('pagehide', onLeave);
    return () => {
      window.removeEventListener('beforeunload', onLeave);
      window.removeEventListener('pagehide', onLeave);
    };
  }, []);
}
