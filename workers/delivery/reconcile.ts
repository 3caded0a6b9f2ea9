import type { Database } from '@cong-truong/database/connect';
import { expireClaims } from '@cong-truong/database/deliveries/expire-claims';
import { claimUnknown, settleUnknown, type UnknownDelivery } from '@cong-truong/database/deliveries/reconcile';
import type { Logger } from '../program/logger';
import type { Finding } from '../providers/provider';
import { contentOfDeliveries } from './message-content';
import { outgoing, type DispatchDependencies } from './dispatch';

export interface ReconcileDependencies extends DispatchDependencies {
  readonly log: Logger;
}

export interface ReconcilePace {
  /** A provider needs a moment to know of what it has just taken. */
  readonly askAfterMs: number;
  readonly pauseSeconds: number;
  /** Asked for so long, and never known to the provider: it was never received. */
  readonly absentAfterMs: number;
}

const PACE: ReconcilePace = { askAfterMs: 20_000, pauseSeconds: 30, absentAfterMs: 300_000 };
const OLDEST_MS = 24 * 3_600_000;

/**
 * Asks providers what became of deliveries whose fate is unknown. A message that the provider knows was accepted; one that it has not
 * known for five minutes was never received and may be sent. Where the provider cannot be asked (email), the delivery waits
 * for a person: nothing is sent twice on a guess.
 */
export async function reconcileUnknown(dependencies: ReconcileDependencies, pace: ReconcilePace = PACE): Promise<void> {
  const { database, providers, portalUrl, log } = dependencies;
  const dead = await expireClaims(database);
  if (dead.length > 0) log.warn({ deliveries: dead }, 'workers died while sending');
  const channels = (['sms', 'email'] as const).filter((channel) => providers[channel].find !== null);
  const unknown = await claimUnknown(database, { channels, limit: 50, pauseSeconds: pace.pauseSeconds });
  const contents = await contentOfDeliveries(
    database,
    unknown.map(({ deliveryId }) => deliveryId),
    portalUrl,
  );
  for (const delivery of unknown) {
    const content = contents.get(delivery.deliveryId);
    const age = Date.now() - delivery.updatedAt.getTime();
    if (!content || age < pace.askAfterMs) continue;
    const provider = providers[delivery.channel];
    const message = outgoing({ ...delivery, recipientName: '' }, content);
    const finding = await provider.find?.({
      message,
      since: new Date(delivery.updatedAt.getTime() - OLDEST_MS),
      known: (ids) => knownMessages(database, provider.name, ids),
    });
    if (finding) await settle(dependencies, delivery, finding, age >= pace.absentAfterMs);
  }
}

async function settle(
  { database, providers, log }: ReconcileDependencies,
  delivery: UnknownDelivery,
  finding: Finding,
  longAgo: boolean,
): Promise<void> {
  const { deliveryId, channel } = delivery;
  if (finding.kind === 'found') {
    const provider = providers[channel].name;
    await settleUnknown(database, delivery, { ...finding, provider });
    log.info({ deliveryId }, 'an unknown delivery was accepted after all');
  } else if (finding.kind === 'absent' && longAgo) {
    await settleUnknown(database, delivery, { kind: 'neverReceived' });
    log.info({ deliveryId }, 'an unknown delivery was never received and is sent again');
  } else if (finding.kind === 'cannotTell') {
    log.warn({ deliveryId, code: finding.code }, 'the provider cannot be asked now');
  }
}

async function knownMessages(
  database: Database,
  provider: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await database.query<{ id: string }>(
    'select provider_message_id as id from edu.delivery where provider = $1 and provider_message_id = any ($2)',
    [provider, ids],
  );
  return new Set(rows.map(({ id }) => id));
}
