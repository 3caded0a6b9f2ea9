import { useEffect, useRef } from 'react';

/** Nothing is read again more often than this. */
const QUIET_MS = 15_000;

/** Reads again when the person comes back to this tab: somebody may have entered or published something meanwhile. */
export function useReloadOnReturn(reload: () => Promise<void>): void {
  const last = useRef(performance.now());
  useEffect(() => {
    const onReturn = () => {
      if (document.visibilityState !== 'visible' || performance.now() - last.current < QUIET_MS) return;
      last.current = performance.now();
      void reload();
    };
    document.addEventListener('visibilitychange', onReturn);
    window.addEventListener('focus', onReturn);
    return () => {
      document.removeEventListener('visibilitychange', onReturn);
      window.removeEventListener('focus', onReturn);
    };
  }, [reload]);
}
