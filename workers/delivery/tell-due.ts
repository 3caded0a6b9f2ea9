import type { Database } from '@cong-truong/database/connect';
import { dueDeliveries } from '@cong-truong/database/deliveries/claim-delivery';
import { appendEvents } from '@cong-truong/database/outbox/append';
import { eventKey } from '@cong-truong/domain/events/events';

/**
 * Tells of deliveries whose time has come and of which no event is open: those that are to be tried again. The time stands in the
 * ledger, so that an emptied Redis forgets none.
 *
 * @returns how many
 */
export function tellDueDeliveries(database: Database, limit = 500): Promise<number> {
  return database.transaction(async (tx) => {
    const due = (await dueDeliveries(tx, limit)).map((delivery) => ({
      delivery,
      key: eventKey('delivery.ready', delivery),
    }));
    if (due.length === 0) return 0;
    const open = await tx.query<{ key: string }>(
      `select distinct key from edu.outbox where topic = 'delivery.ready' and key = any ($1) and done_at is null`,
      [due.map(({ key }) => key)],
    );
    const told = new Set(open.map(({ key }) => key));
    const untold = due.filter(({ key }) => !told.has(key)).map(({ delivery }) => delivery);
    await appendEvents(tx, 'delivery.ready', untold);
    return untold.length;
  });
}
