import { EVENTS, eventKey, type EventPayload, type Topic } from '@cong-truong/domain/events/events';
import type { Transaction } from '../connect';

/** Tells an event with the change it is about: both are stored, or neither. */
export async function appendEvent<T extends Topic>(tx: Transaction, topic: T, payload: EventPayload<T>): Promise<void> {
  await appendEvents(tx, topic, [payload]);
}

/** Many events of one topic in one statement. */
export async function appendEvents<T extends Topic>(
  tx: Transaction,
  topic: T,
  payloads: readonly EventPayload<T>[],
): Promise<void> {
  if (payloads.length === 0) return;
  await tx.execute(
    `insert into edu.outbox (topic, key, payload)
     select $1, event.key, event.payload from unnest($2::text[], $3::jsonb[]) as event (key, payload)`,
    [
      topic,
      payloads.map((payload) => eventKey(topic, payload)),
      payloads.map((payload) => JSON.stringify(EVENTS[topic].parse(payload))),
    ],
  );
}
