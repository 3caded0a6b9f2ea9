import type { Queryable } from '../connect';
import type { DeliveryClaim } from './claim-delivery';

/** How an attempt to send ended. */
export type SendOutcome =
  /** The provider took it. */
  | { readonly kind: 'accepted'; readonly provider: string; readonly providerMessageId: string }
  /** The provider surely did not take it, and a later attempt may succeed. */
  | { readonly kind: 'retry'; readonly afterSeconds: number; readonly errorCode: string }
  /** The provider surely did not take it, and never will. */
  | { readonly kind: 'failed'; readonly errorCode: string }
  /** It may have been taken: the connection broke, or the provider failed after accepting. */
  | { readonly kind: 'unknown'; readonly errorCode: string };

/**
 * Writes how the attempt of a claim ended. A receipt that was faster than the answer has the last word.
 *
 * @returns false when the claim is stale: somebody else decided about the delivery since
 */
export async function recordOutcome(db: Queryable, claim: DeliveryClaim, outcome: SendOutcome): Promise<boolean> {
  const { deliveryId, token } = claim;
  switch (outcome.kind) {
    case 'accepted':
      return changed(
        db,
        `state = case when state in ('sending', 'unknown') then 'accepted' else state end,
         provider = $3, provider_message_id = $4, error_code = null`,
        `state in ('sending', 'unknown', 'accepted', 'delivered', 'failed')`,
        [deliveryId, token, outcome.provider, outcome.providerMessageId],
      );
    case 'retry':
      return changed(
        db,
        `state = 'ready', next_attempt_at = now() + make_interval(secs => $3), error_code = $4`,
        `state = 'sending'`,
        [deliveryId, token, outcome.afterSeconds, outcome.errorCode],
      );
    case 'failed':
      return changed(db, `state = 'failed', error_code = $3`, `state = 'sending'`, [
        deliveryId,
        token,
        outcome.errorCode,
      ]);
    case 'unknown':
      return changed(db, `state = 'unknown', next_attempt_at = now(), error_code = $3`, `state = 'sending'`, [
        deliveryId,
        token,
        outcome.errorCode,
      ]);
  }
}

async function changed(db: Queryable, set: string, allowed: string, values: readonly unknown[]): Promise<boolean> {
  const rows = await db.execute(
    `update edu.delivery set ${set}, claimed_until = null, updated_at = now() where id = $1 and token = $2 and ${allowed}`,
    values,
  );
  return rows > 0;
}
