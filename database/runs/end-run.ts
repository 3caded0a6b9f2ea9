import type { Database, Queryable } from '../connect';
import { appendJournal } from '../journal/append';
import { StaleRunError, type RunClaim } from './claim-run';
import type { RunState } from './run';

export interface RunEnd {
  readonly state: Extract<RunState, 'done' | 'failed' | 'blocked' | 'cancelled'>;
  /** Ids and counts, e.g. what is missing. */
  readonly detail?: unknown;
  /** Coded; why it failed. */
  readonly errorCode?: string;
}

/** Ends the run; in the transaction of the last piece of work where there is one. @throws StaleRunError */
export async function finishRun(db: Queryable, claim: RunClaim, end: RunEnd): Promise<void> {
  const finished = await db.execute(
    `update edu.run
     set state = $3, detail = $4, error_code = $5, lease_until = null, updated_at = now(), finished_at = now()
     where id = $1 and token = $2 and state in ('running', 'cancelling')`,
    [
      claim.runId,
      claim.token,
      end.state,
      end.detail === undefined ? null : JSON.stringify(end.detail),
      end.errorCode ?? null,
    ],
  );
  if (finished === 0) throw new StaleRunError(claim);
}

/**
 * Stops a run: at once while it waits, else after the item it is at. What was done until then stays. A run that ended stays
 * as it is.
 */
export async function cancelRun(db: Database, runId: string, actor: string): Promise<void> {
  await db.transaction(async (tx) => {
    const [run] = await tx.query<{ school_code: string }>(
      `update edu.run
       set state = case state when 'queued' then 'cancelled' else 'cancelling' end,
         finished_at = case state when 'queued' then now() end, updated_at = now()
       where id = $1 and state in ('queued', 'running')
       returning school_code`,
      [runId],
    );
    if (!run) return;
    await appendJournal(tx, {
      schoolCode: run.school_code,
      actor,
      entries: [{ action: 'run.cancelled', subject: { runId }, old: null, new: null }],
    });
  });
}
