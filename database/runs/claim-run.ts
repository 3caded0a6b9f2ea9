import type { Database, Queryable, Transaction } from '../connect';
import { RUN_COLUMNS, type Run, type RunStep } from './run';

/** Names one claim of a run: whoever claims later has a higher token, and this one is stale then. */
export interface RunClaim {
  readonly runId: string;
  readonly token: number;
}

export type ClaimAnswer =
  | { readonly status: 'claimed'; readonly run: Run & RunClaim }
  /** Another worker holds it; look again after its lease. */
  | { readonly status: 'held' }
  /** It ended, or never was. */
  | { readonly status: 'over' };

/** This claim lost the run to a later one; the worker must stop, and nothing it still does is committed. */
export class StaleRunError extends Error {
  constructor({ runId, token }: RunClaim) {
    super(`claim ${token} of run ${runId} is stale`);
    this.name = 'StaleRunError';
  }
}

/** Takes a run that waits, or whose worker let its lease run out. It resumes where its rows stand. */
export async function claimRun(db: Database, runId: string, leaseSeconds: number): Promise<ClaimAnswer> {
  const [run] = await db.query<Run & RunClaim>(
    `update edu.run r
     set state = case r.state when 'queued' then 'running' else r.state end, token = r.token + 1,
       lease_until = now() + make_interval(secs => $2), updated_at = now()
     where r.id = $1 and (r.state = 'queued' or r.state in ('running', 'cancelling') and r.lease_until < now())
     returning ${RUN_COLUMNS}, r.token`,
    [runId, leaseSeconds],
  );
  if (run) return { status: 'claimed', run };
  const held = await db.query(`select from edu.run where id = $1 and state in ('running', 'cancelling')`, [runId]);
  return { status: held.length > 0 ? 'held' : 'over' };
}

export interface RunProgress {
  readonly step: RunStep;
  readonly done: number;
  readonly total: number;
}

/**
 * Shows how far the run is, and keeps the lease.
 *
 * @returns whether somebody asked to cancel it
 * @throws StaleRunError
 */
export async function reportProgress(
  db: Queryable,
  claim: RunClaim,
  { step, done, total }: RunProgress,
  leaseSeconds: number,
): Promise<{ readonly cancelling: boolean }> {
  const [row] = await db.query<{ cancelling: boolean }>(
    `update edu.run
     set step = $3, done = $4, total = $5, lease_until = now() + make_interval(secs => $6), updated_at = now()
     where id = $1 and token = $2 and state in ('running', 'cancelling')
     returning state = 'cancelling' as cancelling`,
    [claim.runId, claim.token, step, done, total, leaseSeconds],
  );
  if (!row) throw new StaleRunError(claim);
  return row;
}

/** Keeps the lease while one long step is under way. @throws StaleRunError */
export async function renewLease(db: Queryable, claim: RunClaim, leaseSeconds: number): Promise<void> {
  const renewed = await db.execute(
    `update edu.run set lease_until = now() + make_interval(secs => $3)
     where id = $1 and token = $2 and state in ('running', 'cancelling')`,
    [claim.runId, claim.token, leaseSeconds],
  );
  if (renewed === 0) throw new StaleRunError(claim);
}

/**
 * Fences a transaction: it commits only while the claim is the latest one, because a later claim waits for it.
 *
 * @throws StaleRunError
 */
export async function guardRun(tx: Transaction, claim: RunClaim): Promise<void> {
  const rows = await tx.query(
    `select from edu.run where id = $1 and token = $2 and state in ('running', 'cancelling') for no key update`,
    [claim.runId, claim.token],
  );
  if (rows.length === 0) throw new StaleRunError(claim);
}

/** Lets another worker go on at once; for a program that is told to stop. A stale claim lets go of nothing. */
export async function releaseRun(db: Queryable, { runId, token }: RunClaim): Promise<void> {
  await db.execute(
    `update edu.run set lease_until = now() - interval '1 microsecond'
     where id = $1 and token = $2 and state in ('running', 'cancelling')`,
    [runId, token],
  );
}
