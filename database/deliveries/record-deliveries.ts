import type { Transaction } from '../connect';
import { appendEvents } from '../outbox/append';
import type { Channel } from './delivery';

export interface NewDelivery {
  /** One a message, person and channel. */
  readonly key: string;
  readonly messageId: string;
  readonly channel: Channel;
  /** E.164 phone or email address; null when the person cannot be reached by the channel. */
  readonly address: string | null;
  readonly recipientName: string;
}

/**
 * Writes deliveries that are not there yet and tells of those that can be sent. Called again with the same keys it does
 * nothing, so nobody is told twice.
 *
 * @returns how many are new
 */
export async function recordDeliveries(tx: Transaction, deliveries: readonly NewDelivery[]): Promise<number> {
  if (deliveries.length === 0) return 0;
  const created = await tx.query<{ deliveryId: string; channel: Channel; ready: boolean }>(
    `insert into edu.delivery (key, message_id, channel, address, recipient_name, state)
     select d.key, d."messageId", d.channel, d.address, d."recipientName",
       case when d.address is null then 'unreachable' else 'ready' end
     from jsonb_to_recordset($1) as d (key text, "messageId" uuid, channel text, address text, "recipientName" text)
     order by d.key
     on conflict (key) do nothing
     returning id as "deliveryId", channel, state = 'ready' as ready`,
    [JSON.stringify(deliveries)],
  );
  await appendEvents(
    tx,
    'delivery.ready',
    created.filter(({ ready }) => ready).map(({ deliveryId, channel }) => ({ deliveryId, channel })),
  );
  return created.length;
}
