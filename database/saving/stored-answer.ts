import type { Queryable } from '../connect';
import { requestReused } from './request-reused';

/**
 * What the request was answered before; null when it was never made.
 *
 * @throws AppError `save.requestReused`
 */
export async function findAnswer<T extends object>(
  db: Queryable,
  requestId: string,
  fingerprint: Buffer,
): Promise<T | null> {
  const [stored] = await db.query<{ response: T; same: boolean }>(
    'select response, fingerprint = $2 as same from edu.save_request where id = $1',
    [requestId, fingerprint],
  );
  if (!stored) return null;
  if (!stored.same) throw requestReused();
  return stored.response;
}
