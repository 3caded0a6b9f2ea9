import { randomUUID } from 'node:crypto';
import { eventKey } from '@cong-truong/domain/events/events';
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database';
import { documentId, siteCode } from '../testing/identifiers';
import { applyReceipt, type Receipt } from './apply-receipt';
import { claimDelivery, claimDue, dueDeliveries, type ClaimedDelivery } from './claim-delivery';
import { expireClaims } from './expire-claims';
import { claimUnknown, settleUnknown } from './reconcile';
import { recordDeliveries } from './record-deliveries';
import { recordMessages } from './record-messages';
import { recordOutcome } from './record-outcome';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterEach(() => test.owner.execute('truncate edu.delivery, edu.message, edu.outbox'));
afterAll(() => test.drop());

const message = { kind: 'termPublished', title: 'Kết quả học kỳ', body: 'Đã có kết quả.' } as const;

/** One message with deliveries to these addresses. */
function record(addresses: readonly (string | null)[], key: string = randomUUID()): Promise<number> {
  return test.db.transaction(async (tx) => {
    const ids = await recordMessages(tx, [{ ...message, key, schoolCode: siteCode(), studentId: documentId() }]);
    return recordDeliveries(
      tx,
      addresses.map((address, index) => ({
        key: `${key}/${index}/sms`,
        messageId: ids.get(key) ?? '',
        channel: 'sms',
        address,
        recipientName: 'Lê Thị Mai',
      })),
    );
  });
}

async function claimOne(): Promise<ClaimedDelivery> {
  await record(['+84900000001']);
  const [claimed] = await claimDue(test.db, { channel: 'sms', limit: 1, leaseSeconds: 30 });
  if (!claimed) throw new Error('nothing was claimed');
  return claimed;
}

async function stateOf({ deliveryId }: { deliveryId: string }): Promise<string> {
  const [row] = await test.db.query<{ state: string }>('select state from edu.delivery where id = $1', [deliveryId]);
  return row?.state ?? 'none';
}

const accepted = (providerMessageId = 'SM1') => ({ kind: 'accepted', provider: 'twilio', providerMessageId }) as const;

describe('the ledger', () => {
  it('writes a message and a delivery once, and tells of what can be sent', async () => {
    const key = randomUUID();
    expect(await record(['+84900000001', null], key)).toBe(2);
    expect(await record(['+84900000001', null], key)).toBe(0);

    const rows = await test.db.query('select id, address, state from edu.delivery order by key');
    expect(rows).toEqual([
      { id: expect.any(String), address: '+84900000001', state: 'ready' },
      { id: expect.any(String), address: null, state: 'unreachable' },
    ]);
    const deliveryId = String(rows[0]?.['id']);
    const events = await test.owner.query('select topic, key from edu.outbox');
    expect(events).toEqual([
      { topic: 'delivery.ready', key: eventKey('delivery.ready', { deliveryId, channel: 'sms' }) },
    ]);
  });

  it('keeps the words of a message that was written before', async () => {
    const key = randomUUID();
    await record([], key);
    await test.db.transaction((tx) =>
      recordMessages(tx, [{ ...message, body: 'Khác', key, schoolCode: 's', studentId: 'p' }]),
    );
    expect(await test.db.query('select body from edu.message')).toEqual([{ body: message.body }]);
  });
});

describe('a claim', () => {
  it('is given once', async () => {
    const claimed = await claimOne();
    expect(claimed).toMatchObject({
      address: '+84900000001',
      recipientName: 'Lê Thị Mai',
      attempts: 1,
      body: message.body,
    });
    expect(await claimDelivery(test.db, claimed.deliveryId, 30)).toBeNull();
    expect(await claimDue(test.db, { channel: 'sms', limit: 9, leaseSeconds: 30 })).toEqual([]);
  });

  it('is given to exactly one of several workers', async () => {
    await record(['+84900000001', '+84900000002', '+84900000003', '+84900000004']);
    const shares = await Promise.all(
      [1, 2, 3].map(() => claimDue(test.connect('app', 1), { channel: 'sms', limit: 2, leaseSeconds: 30 })),
    );
    const ids = shares.flat().map(({ deliveryId }) => deliveryId);
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(4);
  });

  it('does not touch what another transaction holds', async () => {
    await record(['+84900000001', '+84900000002']);
    await test.connect('app', 1).transaction(async (tx) => {
      const held = await claimDue(tx, { channel: 'sms', limit: 1, leaseSeconds: 30 });
      const others = await claimDue(test.db, { channel: 'sms', limit: 9, leaseSeconds: 30 });
      expect(others).toHaveLength(1);
      expect(others[0]?.deliveryId).not.toBe(held[0]?.deliveryId);
    });
  });

  it('counts for its channel only', async () => {
    await record(['+84900000001']);
    expect(await claimDue(test.db, { channel: 'email', limit: 9, leaseSeconds: 30 })).toEqual([]);
  });
});

describe('how an attempt ended', () => {
  it.each([
    [accepted(), 'accepted'],
    [{ kind: 'failed', errorCode: '21211' } as const, 'failed'],
    [{ kind: 'unknown', errorCode: 'timeout' } as const, 'unknown'],
    [{ kind: 'retry', afterSeconds: 60, errorCode: '429' } as const, 'ready'],
  ])('is kept: %j → %s', async (outcome, state) => {
    const claim = await claimOne();
    expect(await recordOutcome(test.db, claim, outcome)).toBe(true);
    expect(await stateOf(claim)).toBe(state);
    // Whatever it was, nobody gets it again now.
    expect(await claimDue(test.db, { channel: 'sms', limit: 9, leaseSeconds: 30 })).toEqual([]);
  });

  it('is tried again when its time has come, with a new token', async () => {
    const first = await claimOne();
    await recordOutcome(test.db, first, { kind: 'retry', afterSeconds: 60, errorCode: '429' });
    expect(await dueDeliveries(test.db, 9)).toEqual([]);

    await test.owner.execute('update edu.delivery set next_attempt_at = now()');
    expect(await dueDeliveries(test.db, 9)).toEqual([{ deliveryId: first.deliveryId, channel: 'sms' }]);
    const second = await claimDelivery(test.db, first.deliveryId, 30);

    expect(second).toMatchObject({ attempts: 2, token: first.token + 1 });
    expect(await recordOutcome(test.db, first, accepted())).toBe(false);
    expect(await stateOf(first)).toBe('sending');
  });

  it('is unknown when the worker died while sending, and is not sent again', async () => {
    const claim = await claimOne();
    expect(await expireClaims(test.db)).toEqual([]);
    await test.owner.execute(`update edu.delivery set claimed_until = now() - interval '1 second'`);

    expect(await expireClaims(test.db)).toEqual([claim.deliveryId]);
    expect(await stateOf(claim)).toBe('unknown');
    expect(await claimDelivery(test.db, claim.deliveryId, 30)).toBeNull();
    // It had only been slow: its answer still counts.
    expect(await recordOutcome(test.db, claim, accepted())).toBe(true);
    expect(await stateOf(claim)).toBe('accepted');
  });
});

describe('an unknown delivery', () => {
  async function unknownOne() {
    const claim = await claimOne();
    await recordOutcome(test.db, claim, { kind: 'unknown', errorCode: '500' });
    const [unknown] = await claimUnknown(test.db, { channels: ['sms'], limit: 9, pauseSeconds: 60 });
    if (!unknown) throw new Error('nothing unknown');
    return unknown;
  }

  it('is asked about once in a while', async () => {
    expect(await unknownOne()).toMatchObject({ address: '+84900000001', body: message.body });
    expect(await claimUnknown(test.db, { channels: ['sms'], limit: 9, pauseSeconds: 60 })).toEqual([]);
  });

  it('is accepted when the provider has it', async () => {
    const unknown = await unknownOne();
    expect(await settleUnknown(test.db, unknown, { ...accepted(), kind: 'found' })).toBe(true);
    expect(await stateOf(unknown)).toBe('accepted');
    expect(await settleUnknown(test.db, unknown, { kind: 'neverReceived' })).toBe(false);
  });

  it('is ready again only when the provider never had it', async () => {
    const unknown = await unknownOne();
    await settleUnknown(test.db, unknown, { kind: 'neverReceived' });
    expect(await dueDeliveries(test.db, 9)).toEqual([{ deliveryId: unknown.deliveryId, channel: 'sms' }]);
  });
});

describe('receipts', () => {
  const receipt = (state: Receipt['state']): Receipt => ({ provider: 'twilio', providerMessageId: 'SM1', state });

  it.each([
    [['accepted', 'delivered'], 'delivered'],
    [['delivered', 'accepted'], 'delivered'],
    [['delivered', 'delivered'], 'delivered'],
    [['failed', 'accepted'], 'failed'],
    [['failed', 'delivered'], 'delivered'],
    [['delivered', 'failed'], 'delivered'],
  ] as const)('in the order %j end as %s', async (states, end) => {
    const claim = await claimOne();
    await recordOutcome(test.db, claim, accepted());
    for (const state of states) await applyReceipt(test.db, receipt(state));
    expect(await stateOf(claim)).toBe(end);
  });

  it('tell whether they said anything new', async () => {
    const claim = await claimOne();
    expect(await applyReceipt(test.db, receipt('delivered'))).toBe('unknownMessage');
    await recordOutcome(test.db, claim, accepted());
    expect(await applyReceipt(test.db, receipt('delivered'))).toBe('applied');
    expect(await applyReceipt(test.db, receipt('delivered'))).toBe('ignored');
  });

  it('settle a delivery whose answer was lost, by the id in their address', async () => {
    const claim = await claimOne();
    await recordOutcome(test.db, claim, { kind: 'unknown', errorCode: '500' });
    const { deliveryId } = claim;
    expect(await applyReceipt(test.db, { ...receipt('delivered'), deliveryId })).toBe('applied');
    expect(await stateOf(claim)).toBe('delivered');
  });

  it('may be faster than the answer', async () => {
    const claim = await claimOne();
    await applyReceipt(test.db, { ...receipt('delivered'), deliveryId: claim.deliveryId });
    expect(await recordOutcome(test.db, claim, accepted())).toBe(true);
    expect(await stateOf(claim)).toBe('delivered');
  });

  it('do not touch a delivery that another message of the provider answers for', async () => {
    const claim = await claimOne();
    await recordOutcome(test.db, claim, accepted('SM1'));
    const { deliveryId } = claim;
    const stray = { ...receipt('failed'), providerMessageId: 'SM2', deliveryId };
    expect(await applyReceipt(test.db, stray)).toBe('unknownMessage');
    expect(await stateOf(claim)).toBe('accepted');
  });
});
