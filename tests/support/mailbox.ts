import { join } from 'node:path';
import type { Entry, ReceivedEmail, StoredSms } from '@cong-truong/workers/mailbox/entry';
import { openMailboxStore } from '@cong-truong/workers/mailbox/store';
import type { FaultSettings } from '@cong-truong/workers/mailbox/faults';
import type { SystemUnderTest } from './system-under-test';

/** Everything that was accepted so far, newest first: the provider's own books, not ours. */
export async function received({ dataDir }: Pick<SystemUnderTest, 'dataDir'>): Promise<readonly Entry[]> {
  return (await openMailboxStore(join(dataDir, 'mailbox'))).entries();
}

export async function receivedSms(system: SystemUnderTest, phone?: string): Promise<readonly StoredSms[]> {
  const all = await received(system);
  return all.filter((entry): entry is StoredSms => entry.kind === 'sms' && (!phone || entry.to === phone));
}

export async function receivedEmails(system: SystemUnderTest, to?: string): Promise<readonly ReceivedEmail[]> {
  const all = await received(system);
  return all.filter((entry): entry is ReceivedEmail => entry.kind === 'email' && (!to || entry.to.includes(to)));
}

/** Chooses what goes wrong at the gateway from now on; `{}` heals it. */
export async function setFaults({ addresses }: SystemUnderTest, faults: Partial<FaultSettings>): Promise<void> {
  const response = await fetch(`${addresses.mailbox}/faults`, { method: 'PUT', body: JSON.stringify(faults) });
  if (!response.ok) throw new Error(`the mailbox took no faults: ${response.status} ${await response.text()}`);
}
