import { createTestDatabase, type TestDatabase } from '@cong-truong/database/testing/create-test-database';
import { makeArticle } from '@cong-truong/database/testing/content';
import { makeSchool } from '@cong-truong/database/testing/factories';
import { attemptDelivery } from '../delivery/dispatch';
import { freePort } from '../testing/free-port';
import { startMailbox, type Mailbox } from '../mailbox/mailbox';
import { createSmtpProvider } from '../providers/email-smtp/email-smtp.provider';
import { remindSchools } from './remind-schools';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

jest.setTimeout(60_000);

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterEach(() => test.owner.execute('truncate edu.delivery, edu.message, edu.outbox, public.schools cascade'));
afterAll(() => test.drop());

/** Monday, 8 in the morning in Vietnam. */
const MONDAY = new Date('2026-11-23T01:00:00Z');
const PORTAL = 'https://cong.example';

async function school(email: string | null, madeOn = '2026-01-01'): Promise<string> {
  const { code } = await makeSchool(test.owner);
  await test.owner.execute('update public.schools set email = $2, created_at = $3::timestamp where code = $1', [
    code,
    email,
    madeOn,
  ]);
  return code;
}

const remind = (now = MONDAY) => remindSchools(test.db, PORTAL, now);

it('writes one letter a school and week, however often it looks', async () => {
  const code = await school('vp@a.example');
  expect(await remind()).toBe(1);
  expect(await Promise.all([remind(), remind(new Date('2026-11-27T09:00:00Z'))])).toEqual([0, 0]);
  expect(await remind(new Date('2026-11-30T00:30:00Z'))).toBe(1);
  const rows = await test.db.query('select key, kind, student_id from edu.message order by key');
  expect(rows).toEqual([
    { key: `site-reminder/${code}/2026-11-23`, kind: 'siteReminder', student_id: null },
    { key: `site-reminder/${code}/2026-11-30`, kind: 'siteReminder', student_id: null },
  ]);
});

it.each(['2026-11-22T20:00:00Z', '2026-11-22T23:59:00Z', '2026-11-23T10:00:00Z', '2026-11-28T03:00:00Z'])(
  'writes nothing at night or at the weekend: %s',
  async (now) => {
    await school('vp@a.example');
    expect(await remind(new Date(now))).toBe(0);
  },
);

it('leaves new sites and schools without an address in peace', async () => {
  await school(null);
  await school('moi@a.example', '2026-11-15');
  expect(await remind()).toBe(0);
});

it('sends the letter by the ledger, once', async () => {
  const code = await school('vanphong@a.example');
  await makeArticle(test.owner, { siteCode: code, title: 'Tin' });
  await remind();
  const [delivery] = await test.db.query<{ id: string }>('select id from edu.delivery');
  const folder = await mkdtemp(join(tmpdir(), 'ct-mailbox-'));
  const [webPort, smtpPort] = [await freePort(), await freePort()];
  const mailbox: Mailbox = await startMailbox({
    folder,
    webPort,
    smtpPort,
    account: { accountSid: `AC${'0'.repeat(32)}`, authToken: 'x' },
    withFaults: false,
    onFault: () => undefined,
  });
  const email = createSmtpProvider({ url: `smtp://127.0.0.1:${smtpPort}`, from: 'Cổng Trường <a@b.example>' });
  try {
    const dependencies = { database: test.db, portalUrl: PORTAL, providers: { email, sms: email } };
    expect(await attemptDelivery(dependencies, delivery?.id ?? '')).toMatchObject({ kind: 'accepted' });
    expect(await attemptDelivery(dependencies, delivery?.id ?? '')).toBeNull();
    const mails = mailbox.store.entries().filter(({ kind }) => kind === 'email');
    expect(mails).toMatchObject([{ to: expect.arrayContaining(['vanphong@a.example']) }]);
    expect(JSON.stringify(mails)).toContain(`${PORTAL}/truong/thcs-${code}`);
  } finally {
    await email.close();
    await mailbox.close();
    await rm(folder, { recursive: true, force: true });
  }
});
