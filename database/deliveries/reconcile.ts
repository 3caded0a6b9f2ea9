import type { Queryable } from '../connect';
import type { DeliveryClaim } from './claim-delivery';
import type { Channel } from './delivery';

/** A delivery of which nobody knows whether it was sent; the provider may. */
export interface UnknownDelivery extends DeliveryClaim {
  readonly channel: Channel;
  readonly address: string;
  readonly body: string;
  /** When the last attempt was made, or its claim ran out. */
  readonly updatedAt: Date;
}

export interface UnknownQuery {
  /** Those whose provider can be asked; the others wait for a person. */
  readonly channels: readonly Channel[];
  readonly limit: number;
  readonly pauseSeconds: number;
}

/** Takes unknown deliveries to be asked about; each is not asked about again for `pauseSeconds`. */
export function claimUnknown(
  db: Queryable,
  { channels, limit, pauseSeconds }: UnknownQuery,
): Promise<readonly UnknownDelivery[]> {
  return db.query<UnknownDelivery>(
    `with due as materialized (
       select id from edu.delivery where state = 'unknown' and next_attempt_at <= now() and channel = any ($3)
       order by next_attempt_at limit $1 for update skip locked
     )
     update edu.delivery d set next_attempt_at = now() + make_interval(secs => $2)
     from due, edu.message m
     where d.id = due.id and m.id = d.message_id
     returning d.id as "deliveryId", d.token, d.channel, d.address, m.body, d.updated_at as "updatedAt"`,
    [limit, pauseSeconds, channels],
  );
}

/** What the provider answered: it has the message, or has certainly never had it. */
export type Finding =
  | { readonly kind: 'found'; readonly provider: string; readonly providerMessageId: string }
  | { readonly kind: 'neverReceived' };

/** @returns false when the delivery was decided about since */
export async function settleUnknown(
  db: Queryable,
  { deliveryId, token }: DeliveryClaim,
  finding: Finding,
): Promise<boolean> {
  const settled =
    finding.kind === 'found'
      ? await db.execute(
          `update edu.delivery
           set state = 'accepted', provider = $3, provider_message_id = $4, error_code = null, updated_at = now()
           where id = $1 and token = $2 and state = 'unknown'`,
          [deliveryId, token, finding.provider, finding.providerMessageId],
        )
      : await db.execute(
          `update edu.delivery set state = 'ready', next_attempt_at = now(), updated_at = now()
           where id = $1 and token = $2 and state = 'unknown'`,
          [deliveryId, token],
        );
  return settled > 0;
}
