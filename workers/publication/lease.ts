import type { Database } from '@cong-truong/database/connect';
import { renewLease, type RunClaim } from '@cong-truong/database/runs/claim-run';

/** A worker that died is followed by another after so long. */
export const LEASE_SECONDS = 15;
const RENEW_EVERY_MS = 4_000;

/**
 * Keeps a claim while something takes long. The signal is aborted when the claim was lost: what is under way should be given up, and
 * could not be committed anyhow.
 */
export async function keepingLease<T>(
  database: Database,
  claim: RunClaim,
  work: (lost: AbortSignal) => Promise<T>,
): Promise<T> {
  const lost = new AbortController();
  const timer = setInterval(() => {
    renewLease(database, claim, LEASE_SECONDS).catch((error: unknown) => lost.abort(error));
  }, RENEW_EVERY_MS);
  try {
    return await work(lost.signal);
  } finally {
    clearInterval(timer);
  }
}
