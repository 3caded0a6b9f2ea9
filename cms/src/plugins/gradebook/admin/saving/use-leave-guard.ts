import { useEffect } from 'react';
import { useBlocker, type Blocker } from 'react-router-dom';
import { conflictsOf, refusedCells, unsentChanges, type SaveState } from './save-state';
import type { Saver } from './saver';

/**
 * Keeps a person from losing edits by walking on. Leaving first sends what is unsent; only when that fails, or when cells
 * wait for a correction or a decision, does she have to choose.
 *
 * @returns the way that is held up and needs an answer, else `null`
 */
export function useLeaveGuard<V>(state: SaveState<V>, saver: Pick<Saver, 'flush'>): Blocker | null {
  const unsent = unsentChanges(state).length > 0 || state.batch !== null;
  const open = refusedCells(state).length > 0 || conflictsOf(state).length > 0;
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      (unsent || open) &&
      (currentLocation.pathname !== nextLocation.pathname || currentLocation.search !== nextLocation.search),
  );

  useEffect(() => {
    if (!unsent && !open) return undefined;
    const warn = (event: BeforeUnloadEvent) => {
      event.preventDefault();
      // Older Chromium asks for a value.
      event.returnValue = true;
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsent, open]);

  const held = blocker.state === 'blocked';
  useEffect(() => {
    if (held) void saver.flush();
  }, [held, saver]);
  useEffect(() => {
    if (held && !unsent && !open) blocker.proceed();
  }, [held, unsent, open, blocker]);

  const waiting = state.phase.kind === 'sending' || (state.phase.kind === 'ready' && unsent && !open);
  return held && !waiting && (unsent || open) ? blocker : null;
}
