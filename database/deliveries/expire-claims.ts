import type { Queryable } from '../connect';

/**
 * Deliveries whose worker died while sending: it may have handed them over, so they become `unknown`.
 *
 * @returns their ids
 */
export async function expireClaims(db: Queryable): Promise<readonly string[]> {
  const rows = await db.query<{ id: string }>(
    `update edu.delivery
     set state = 'unknown', error_code = 'claimExpired', claimed_until = null, next_attempt_at = now(), updated_at = now()
     where state = 'sending' and claimed_until < now()
     returning id`,
  );
  return rows.map(({ id }) => id);
}
