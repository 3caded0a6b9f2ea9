import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Server } from 'node:http';
import { createTestDatabase, type TestDatabase } from '@cong-truong/database/testing/create-test-database';
import { addGuardian } from '@cong-truong/database/testing/people';
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks';
import { closeServer, serve } from '../http/serve';
import { createTwilioReceipts, twilioReceiptUrl } from '../http/twilio-receipts';
import type { StoredSms } from '../mailbox/entry';
import type { FaultSettings } from '../mailbox/faults';
import { startMailbox, type Mailbox } from '../mailbox/mailbox';
import { createFileStore } from '../print/files/file-store';
import { createPrinter } from '../print/printer';
import { createSmtpProvider } from '../providers/email-smtp/email-smtp.provider';
import { createTwilioProvider } from '../providers/sms-twilio/sms-twilio.provider';
import { advancePublication } from '../publication/advance-publication';
import { eventually } from '../testing/eventually';
import { freePort } from '../testing/free-port';
import { makeReadyClass, orderPublication } from '../testing/ready-class';
import { silentLog } from '../testing/silent-log';
import { attemptDelivery, type DispatchDependencies } from './dispatch';
import { reconcileUnknown, type ReconcilePace } from './reconcile';
import { tellDueDeliveries } from './tell-due';

/** A busy machine takes its time. */
jest.setTimeout(60_000);

const account = { accountSid: `AC${'0'.repeat(32)}`, authToken: 'a-token-of-the-tests' };

let test: TestDatabase;
let folder: string;
let mailbox: Mailbox;
let receipts: Server;
let webPort: number;
let publicUrl: string;
let dependencies: DispatchDependencies;

beforeAll(async () => {
  test = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'ct-mailbox-'));
  webPort = await freePort();
  const smtpPort = await freePort();
  const receiptPort = await freePort();
  publicUrl = `http://127.0.0.1:${receiptPort}`;
  mailbox = await startMailbox({
    folder,
    webPort,
    smtpPort,
    account,
    withFaults: true,
    onFault: () => undefined,
    callbackStepMs: 5,
  });
  receipts = await serve({
    port: receiptPort,
    host: '127.0.0.1',
    handler: createTwilioReceipts({ database: test.db, authToken: account.authToken, publicUrl, log: silentLog }),
    onFault: () => undefined,
  });
  dependencies = {
    database: test.db,
    portalUrl: 'http://localhost:3000',
    providers: {
      sms: createTwilioProvider({
        ...account,
        from: 'CONGTRUONG',
        apiBase: `http://127.0.0.1:${webPort}`,
        receiptUrl: (deliveryId) => twilioReceiptUrl(publicUrl, deliveryId),
        timeoutMs: 500,
      }),
      email: createSmtpProvider({
        url: `smtp://127.0.0.1:${smtpPort}`,
        from: 'Cổng Trường <a@b.example>',
        timeoutMs: 500,
      }),
    },
  };
});
beforeEach(() => faults({}));
afterAll(async () => {
  await Promise.all(Object.values(dependencies.providers).map((provider) => provider.close()));
  await closeServer(receipts);
  await mailbox.close();
  await rm(folder, { recursive: true, force: true });
  await test.drop();
});

async function faults(settings: Partial<FaultSettings>): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${webPort}/faults`, { method: 'PUT', body: JSON.stringify(settings) });
  expect(answer.status).toBe(200);
}

let nextNumber = 900_000_000;

/** One delivery of a published report card, as the publication writes it. */
async function ready(channel: 'sms' | 'email'): Promise<{ deliveryId: string; address: string }> {
  nextNumber += 1;
  const room = await makeReadyClass(test, { pupils: 1 });
  await addGuardian(test.owner, room.pupils[0].studentId, {
    phone: `0${nextNumber}`,
    email: `p${nextNumber}@example.test`,
    receivesSms: channel === 'sms',
    receivesEmail: channel === 'email',
  });
  const runId = await orderPublication(test.db, [room]);
  await advancePublication(
    { ...dependencies, printer: createPrinter({}), files: createFileStore(folder), log: silentLog },
    runId,
    new AbortController().signal,
  );
  const [row] = await test.owner.query<{ deliveryId: string; address: string }>(
    `select d.id as "deliveryId", d.address from edu.delivery d join edu.message m on m.id = d.message_id
     where m.school_code = $1`,
    [room.schoolCode],
  );
  if (!row) throw new Error('no delivery');
  return row;
}

async function delivery(deliveryId: string) {
  const [row] = await test.owner.query<{ state: string; code: string | null; sid: string | null; attempts: number }>(
    'select state, error_code as code, provider_message_id as sid, attempts from edu.delivery where id = $1',
    [deliveryId],
  );
  return row;
}
const stateOf = async (deliveryId: string) => (await delivery(deliveryId))?.state;
const reaches = (deliveryId: string, state: string) =>
  eventually(
    () => stateOf(deliveryId),
    (seen) => seen === state,
  );

function smsTo(address: string): readonly StoredSms[] {
  return mailbox.store.entries().filter((entry): entry is StoredSms => entry.kind === 'sms' && entry.to === address);
}
const mailsTo = (address: string) =>
  mailbox.store.entries().filter((entry) => entry.kind === 'email' && entry.to.includes(address));

const AT_ONCE: ReconcilePace = { askAfterMs: 0, pauseSeconds: 0, absentAfterMs: 0 };
const STILL_WAITING: ReconcilePace = { ...AT_ONCE, absentAfterMs: 3_600_000 };
const reconcile = (pace: ReconcilePace) => reconcileUnknown({ ...dependencies, log: silentLog }, pace);

describe('a message that arrives', () => {
  it('goes out once and is reported delivered', async () => {
    const { deliveryId, address } = await ready('sms');
    await attemptDelivery(dependencies, deliveryId);
    await attemptDelivery(dependencies, deliveryId);

    await reaches(deliveryId, 'delivered');
    expect(smsTo(address)).toMatchObject([{ from: 'CONGTRUONG', body: expect.stringContaining('Tran Van An') }]);
    expect(smsTo(address)[0]?.body.length).toBeLessThanOrEqual(160);
  });

  it('is a mail whose id comes from the delivery', async () => {
    const { deliveryId, address } = await ready('email');
    await attemptDelivery(dependencies, deliveryId);

    expect(await delivery(deliveryId)).toMatchObject({ state: 'accepted', sid: `<${deliveryId}@b.example>` });
    expect(mailsTo(address)).toMatchObject([
      { messageId: `<${deliveryId}@b.example>`, subject: expect.stringContaining('Trần Văn An') },
    ]);
  });

  it('is sent by one worker when two hold the same job', async () => {
    const { deliveryId, address } = await ready('sms');
    await Promise.all([attemptDelivery(dependencies, deliveryId), attemptDelivery(dependencies, deliveryId)]);
    await reaches(deliveryId, 'delivered');
    expect(smsTo(address)).toHaveLength(1);
  });
});

describe('a message of which nobody knows whether it was taken', () => {
  it.each(['errorAfterAccept', 'hangAfterAccept', 'cutAfterAccept'] as const)(
    'is unknown, not sent again, and found at the gateway: %s',
    async (sms) => {
      const { deliveryId, address } = await ready('sms');
      await faults({ sms, times: 1 });
      await attemptDelivery(dependencies, deliveryId);
      expect(['unknown', 'accepted', 'delivered']).toContain(await stateOf(deliveryId));
      expect(await attemptDelivery(dependencies, deliveryId)).toBeNull();

      await reconcile(AT_ONCE);
      await reaches(deliveryId, 'delivered');
      expect(smsTo(address)).toHaveLength(1);
      expect((await delivery(deliveryId))?.sid).toBe(smsTo(address)[0]?.id);
    },
  );

  it('stays unknown without receipts until the gateway is asked', async () => {
    const { deliveryId, address } = await ready('sms');
    await faults({ sms: 'errorAfterAccept', times: 1 });
    const silent = { ...dependencies, providers: { ...dependencies.providers, sms: withoutReceipts() } };
    await attemptDelivery(silent, deliveryId);
    expect(await delivery(deliveryId)).toMatchObject({ state: 'unknown', code: 'twilio-20500', sid: null });

    await tellDueDeliveries(test.db);
    expect(await stateOf(deliveryId)).toBe('unknown');
    await reconcile(AT_ONCE);
    expect(await delivery(deliveryId)).toMatchObject({ state: 'accepted', sid: smsTo(address)[0]?.id });
    expect(smsTo(address)).toHaveLength(1);
  });

  it('is sent again only when the gateway has not known it for long', async () => {
    const { deliveryId, address } = await ready('sms');
    await faults({ sms: 'errorBeforeAccept', times: 1 });
    await attemptDelivery(dependencies, deliveryId);
    expect(await stateOf(deliveryId)).toBe('unknown');

    await reconcile(STILL_WAITING);
    expect(await stateOf(deliveryId)).toBe('unknown');
    await reconcile(AT_ONCE);
    expect(await stateOf(deliveryId)).toBe('ready');
    await attemptDelivery(dependencies, deliveryId);
    await reaches(deliveryId, 'delivered');
    expect(smsTo(address)).toHaveLength(1);
  });

  it.each(['hangAfterAccept', 'cutAfterAccept'] as const)(
    'is a mail that waits for a person, because nobody can be asked: %s',
    async (email) => {
      const { deliveryId, address } = await ready('email');
      await faults({ email, times: 1 });
      await attemptDelivery(dependencies, deliveryId);
      await reconcile(AT_ONCE);
      expect(await stateOf(deliveryId)).toBe('unknown');
      expect(mailsTo(address)).toHaveLength(1);
    },
  );

  it('was being sent when its worker died', async () => {
    const { deliveryId, address } = await ready('sms');
    await test.owner.execute(
      `update edu.delivery set state = 'sending', token = token + 1, attempts = 1, claimed_until = now() - interval '1 second'
       where id = $1`,
      [deliveryId],
    );
    await reconcile(STILL_WAITING);
    expect(await delivery(deliveryId)).toMatchObject({ state: 'unknown', code: 'claimExpired' });
    expect(smsTo(address)).toHaveLength(0);
  });
});

describe('a message that was surely not taken', () => {
  it.each([
    ['sms', { sms: 'refuse' }, 'twilio-21211'],
    ['email', { email: 'refuse' }, 'smtp-550'],
  ] as const)('is given up when the provider refuses it: %s', async (channel, settings, code) => {
    const { deliveryId } = await ready(channel);
    await faults({ ...settings, times: 1 });
    await attemptDelivery(dependencies, deliveryId);
    expect(await delivery(deliveryId)).toMatchObject({ state: 'failed', code });
  });

  it.each([
    ['sms', { sms: 'tooManyRequests' }, 'twilio-20429'],
    ['email', { email: 'temporaryRefusal' }, 'smtp-451'],
    ['email', { email: 'cutBeforeData' }, 'ECONNECTION'],
  ] as const)('is tried again later: %s %j', async (channel, settings, code) => {
    const { deliveryId, address } = await ready(channel);
    await faults({ ...settings, times: 1 });
    await attemptDelivery(dependencies, deliveryId);
    expect(await delivery(deliveryId)).toMatchObject({ state: 'ready', code });
    expect(await attemptDelivery(dependencies, deliveryId)).toBeNull();

    await test.owner.execute(`delete from edu.outbox where topic = 'delivery.ready'`);
    await test.owner.execute('update edu.delivery set next_attempt_at = now() where id = $1', [deliveryId]);
    await tellDueDeliveries(test.db);
    await tellDueDeliveries(test.db);
    const events = await test.owner.query(`select payload from edu.outbox where key = $1`, [
      `${deliveryId}/${channel}`,
    ]);
    expect(events).toEqual([{ payload: { deliveryId, channel } }]);
    await attemptDelivery(dependencies, deliveryId);
    expect(channel === 'sms' ? smsTo(address) : mailsTo(address)).toHaveLength(1);
  });

  it('is given up after ten tries', async () => {
    const { deliveryId } = await ready('sms');
    await faults({ sms: 'tooManyRequests' });
    await test.owner.execute('update edu.delivery set attempts = 9 where id = $1', [deliveryId]);
    await attemptDelivery(dependencies, deliveryId);
    expect(await delivery(deliveryId)).toMatchObject({ state: 'failed', code: 'gaveUp:twilio-20429' });
  });
});

describe('a receipt', () => {
  it.each(['duplicateCallbacks', 'reorderedCallbacks', 'callbackBeforeAnswer'] as const)(
    'ends in the same state: %s',
    async (sms) => {
      const { deliveryId, address } = await ready('sms');
      await faults({ sms, times: 1 });
      await attemptDelivery(dependencies, deliveryId);
      await reaches(deliveryId, 'delivered');
      const [sent] = smsTo(address);
      expect(await delivery(deliveryId)).toMatchObject({ state: 'delivered', sid: sent?.id });
      if (sms === 'callbackBeforeAnswer') return;
      await eventually(
        () => smsTo(address)[0]?.status,
        (status) => status === (sms === 'reorderedCallbacks' ? 'queued' : 'delivered'),
      );
      expect(await stateOf(deliveryId)).toBe('delivered');
    },
  );

  async function post(url: string, fields: Record<string, string>, signature?: string): Promise<number> {
    const { status } = await fetch(url, {
      method: 'POST',
      headers: { 'x-twilio-signature': signature ?? getExpectedTwilioSignature(account.authToken, url, fields) },
      body: new URLSearchParams(fields),
    });
    return status;
  }

  async function accepted(): Promise<{
    url: string;
    fields: { MessageSid: string; MessageStatus: string };
    deliveryId: string;
  }> {
    const { deliveryId, address } = await ready('sms');
    await faults({ sms: 'noCallbacks', times: 1 });
    await attemptDelivery(dependencies, deliveryId);
    const fields = { MessageSid: smsTo(address)[0]?.id ?? '', MessageStatus: 'delivered' };
    return { url: twilioReceiptUrl(publicUrl, deliveryId), fields, deliveryId };
  }

  it('is refused without a signature, with another one, for other fields or another address', async () => {
    const { url, fields, deliveryId } = await accepted();
    const signature = getExpectedTwilioSignature(account.authToken, url, fields);
    expect(await post(url, fields, '')).toBe(403);
    expect(await post(url, fields, getExpectedTwilioSignature('another-token', url, fields))).toBe(403);
    expect(await post(url, { ...fields, MessageStatus: 'failed' }, signature)).toBe(403);
    expect(await post(twilioReceiptUrl(publicUrl, randomUUID()), fields, signature)).toBe(403);
    expect(await stateOf(deliveryId)).toBe('accepted');
  });

  it('changes nothing when it is played again', async () => {
    const { url, fields, deliveryId } = await accepted();
    expect(await post(url, fields)).toBe(204);
    expect(await post(url, { ...fields, MessageStatus: 'sent' })).toBe(204);
    expect(await post(url, fields)).toBe(204);
    expect(await stateOf(deliveryId)).toBe('delivered');
  });

  it('of an unknown message is not found, and of no message is not read', async () => {
    const url = twilioReceiptUrl(publicUrl, randomUUID());
    expect(await post(url, { MessageSid: `SM${'1'.repeat(32)}`, MessageStatus: 'delivered' })).toBe(404);
    expect(await post(url, { MessageSid: `SM${'1'.repeat(32)}`, MessageStatus: 'dancing' })).toBe(422);
    expect(await post(url, { CallSid: 'CA1' })).toBe(422);
  });

  it('tells why a message was not delivered', async () => {
    const { url, fields, deliveryId } = await accepted();
    expect(await post(url, { ...fields, MessageStatus: 'undelivered', ErrorCode: '30003' })).toBe(204);
    expect(await delivery(deliveryId)).toMatchObject({ state: 'failed', code: 'twilio-30003' });
  });
});

/** Reports go nowhere: only asking helps. */
function withoutReceipts() {
  return createTwilioProvider({
    ...account,
    from: 'CONGTRUONG',
    apiBase: `http://127.0.0.1:${webPort}`,
    receiptUrl: () => `${publicUrl}/nowhere`,
    timeoutMs: 500,
  });
}
