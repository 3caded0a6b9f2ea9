import type { Queryable } from '../connect';
import type { Channel } from './delivery';

/** Names one claim of a delivery; a later one has a higher token. */
export interface DeliveryClaim {
  readonly deliveryId: string;
  readonly token: number;
}

/** All that a provider needs to send it. */
export interface ClaimedDelivery extends DeliveryClaim {
  readonly channel: Channel;
  readonly address: string;
  readonly recipientName: string;
  /** With this one. */
  readonly attempts: number;
  readonly title: string;
  readonly body: string;
  readonly schoolCode: string;
}

/**
 * Takes one delivery for sending. Only a ready one whose time has come is given out, to one worker: what is being sent, or
 * was, is nobody's any more.
 */
export async function claimDelivery(
  db: Queryable,
  deliveryId: string,
  leaseSeconds: number,
): Promise<ClaimedDelivery | null> {
  const [claimed] = await claim(db, 'and id = $2', [leaseSeconds, deliveryId]);
  return claimed ?? null;
}

/** Takes the oldest deliveries of a channel that are due; several workers share them. */
export function claimDue(
  db: Queryable,
  query: { readonly channel: Channel; readonly limit: number; readonly leaseSeconds: number },
): Promise<readonly ClaimedDelivery[]> {
  const { channel, limit, leaseSeconds } = query;
  return claim(db, 'and channel = $2 order by next_attempt_at limit $3', [leaseSeconds, channel, limit]);
}

export interface DueDelivery {
  readonly deliveryId: string;
  readonly channel: Channel;
}

/** Deliveries that are due, for whoever makes jobs of them: retries whose time has come are told by nobody else. */
export function dueDeliveries(db: Queryable, limit: number): Promise<readonly DueDelivery[]> {
  return db.query<DueDelivery>(
    `select id as "deliveryId", channel from edu.delivery
     where state = 'ready' and next_attempt_at <= now() order by next_attempt_at limit $1`,
    [limit],
  );
}

function claim(db: Queryable, which: string, values: readonly unknown[]): Promise<readonly ClaimedDelivery[]> {
  return db.query<ClaimedDelivery>(
    `with due as materialized (
       select id from edu.delivery where state = 'ready' and next_attempt_at <= now() ${which}
       for update skip locked
     )
     update edu.delivery d
     set state = 'sending', token = d.token + 1, attempts = d.attempts + 1,
       claimed_until = now() + make_interval(secs => $1), updated_at = now()
     from due, edu.message m
     where d.id = due.id and m.id = d.message_id
     returning d.id as "deliveryId", d.token, d.channel, d.address, d.recipient_name as "recipientName", d.attempts,
       m.title, m.body, m.school_code as "schoolCode"`,
    values,
  );
}
