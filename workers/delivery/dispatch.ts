import { claimDelivery, type ClaimedDelivery } from '@cong-truong/database/deliveries/claim-delivery';
import type { Database } from '@cong-truong/database/connect';
import { recordOutcome, type SendOutcome as LedgerOutcome } from '@cong-truong/database/deliveries/record-outcome';
import type { Channel, OutgoingMessage, Provider, SendOutcome } from '../providers/provider';
import { contentOfDeliveries, type MessageContent } from './message-content';

export interface DispatchDependencies {
  readonly database: Database;
  readonly providers: Readonly<Record<Channel, Provider>>;
  readonly portalUrl: string;
}

/** Longer than any provider is waited for: within it a claim is one worker's alone. */
const LEASE_SECONDS = 60;
/** A worker that slept this long since its claim must not send any more: the claim may have been given up for dead. */
const SEND_WITHIN_MS = 30_000;
const MOST_ATTEMPTS = 10;
const LONGEST_PAUSE_SECONDS = 3_600;

/**
 * One attempt at one delivery: claim, send, record. The claim is committed before anything is sent, so that a worker that dies in
 * between leaves a trace, and the delivery is asked about instead of being sent again.
 *
 * @returns how it ended; null when it was not to be sent now
 */
export async function attemptDelivery(
  { database, providers, portalUrl }: DispatchDependencies,
  deliveryId: string,
): Promise<LedgerOutcome | null> {
  const claim = await claimDelivery(database, deliveryId, LEASE_SECONDS);
  if (!claim) return null;
  const claimedAt = performance.now();
  const provider = providers[claim.channel];
  const content = (await contentOfDeliveries(database, [deliveryId], portalUrl)).get(deliveryId);
  const outcome = await send(provider, claim, content, claimedAt);
  await recordOutcome(database, claim, outcome);
  return outcome;
}

async function send(
  provider: Provider,
  claim: ClaimedDelivery,
  content: MessageContent | undefined,
  claimedAt: number,
): Promise<LedgerOutcome> {
  if (!content) return { kind: 'failed', errorCode: 'delivery.noContent' };
  if (performance.now() - claimedAt > SEND_WITHIN_MS)
    return { kind: 'retry', afterSeconds: 0, errorCode: 'delivery.late' };
  return ledgerOutcome(provider, claim.attempts, await provider.send(outgoing(claim, content)));
}

export function outgoing(
  {
    deliveryId,
    address,
    channel,
    recipientName,
  }: Pick<ClaimedDelivery, 'deliveryId' | 'address' | 'channel'> & {
    readonly recipientName: string;
  },
  { sms, subject, text, html }: MessageContent,
): OutgoingMessage {
  return { deliveryId, address, recipientName, subject, html, text: channel === 'sms' ? sms : text };
}

function ledgerOutcome({ name, dedupes }: Provider, attempts: number, outcome: SendOutcome): LedgerOutcome {
  switch (outcome.kind) {
    case 'accepted':
      return { kind: 'accepted', provider: name, providerMessageId: outcome.providerMessageId };
    case 'refused':
      return { kind: 'failed', errorCode: outcome.code };
    case 'unknown':
      return dedupes ? later(attempts, outcome.code) : { kind: 'unknown', errorCode: outcome.code };
    case 'retry':
      return later(attempts, outcome.code, outcome.afterSeconds);
  }
}

/** Each attempt waits twice as long as the one before. */
function later(attempts: number, code: string, afterSeconds = 0): LedgerOutcome {
  if (attempts >= MOST_ATTEMPTS) return { kind: 'failed', errorCode: `gaveUp:${code}` };
  const pause = Math.min(LONGEST_PAUSE_SECONDS, 5 * 2 ** (attempts - 1));
  return { kind: 'retry', afterSeconds: Math.max(pause, afterSeconds), errorCode: code };
}
