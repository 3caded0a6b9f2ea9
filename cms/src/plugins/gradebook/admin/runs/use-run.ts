import { useEffect, useState } from 'react';
import { failureOf, isAborted, type Failure } from '../api/failure';
import { readRun, type Run } from '../api/run';
import { isUnderWay } from './run-words';

const INTERVAL_MS = 1_000;

export interface FollowedRun {
  readonly run: Run | null;
  /** Why the latest look brought nothing; what was known before stays. */
  readonly failure: Failure | null;
}

/** Follows a run until it is over. `onOver` is told once. */
export function useRun(runId: string | null, known: Run | null, onOver: (run: Run) => void): FollowedRun {
  const [followed, setFollowed] = useState<FollowedRun>({ run: known, failure: null });
  useEffect(() => {
    if (runId === null) return undefined;
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      try {
        const run = await readRun(runId, controller.signal);
        if (controller.signal.aborted) return;
        setFollowed({ run, failure: null });
        if (!isUnderWay(run)) return onOver(run);
      } catch (error) {
        if (controller.signal.aborted || isAborted(error)) return;
        setFollowed((old) => ({ ...old, failure: failureOf(error) }));
      }
      timer = setTimeout(() => void look(), INTERVAL_MS);
    };
    void look();
    return () => {
      controller.abort();
      clearTimeout(timer);
    };
    // Followed by its id alone: `onOver` is made anew at each drawing.
  }, [runId]);
  return followed.run?.runId === runId ? followed : { run: known, failure: followed.failure };
}
