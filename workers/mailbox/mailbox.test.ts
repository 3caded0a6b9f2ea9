import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSmtpProvider } from '../providers/email-smtp/email-smtp.provider';
import { createTwilioProvider } from '../providers/sms-twilio/sms-twilio.provider';
import { freePort } from '../testing/free-port';
import { startMailbox, type Mailbox } from './mailbox';
import { openMailboxStore } from './store';

const account = { accountSid: `AC${'0'.repeat(32)}`, authToken: 'a-token-of-the-tests' };
let folder: string;
let mailbox: Mailbox;
let origin: string;
let smtpPort: number;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ct-mailbox-'));
  const webPort = await freePort();
  smtpPort = await freePort();
  origin = `http://127.0.0.1:${webPort}`;
  mailbox = await startMailbox({ folder, webPort, smtpPort, account, withFaults: false, onFault: () => undefined });
});
afterEach(async () => {
  await mailbox.close();
  await rm(folder, { recursive: true, force: true });
});

const message = {
  deliveryId: '3f0c1d6e-8a51-4f3f-9d2b-0a6f1f0f7c11',
  recipientName: 'Lê Thị Mẹ',
  subject: 'Kết quả <học kỳ I>',
  text: 'Xem tai https://truong.example/gia-dinh',
  html: '<p>Kính gửi</p><script>alert(1)</script>',
};

function sendSms(body = message.text) {
  const provider = createTwilioProvider({ ...account, from: 'CONGTRUONG', apiBase: origin, receiptUrl: () => '' });
  return provider.send({ ...message, text: body, address: '+84901234567' });
}

async function sendMail(): Promise<void> {
  const provider = createSmtpProvider({ url: `smtp://127.0.0.1:${smtpPort}`, from: 'Cổng Trường <a@b.example>' });
  await provider.send({ ...message, address: 'me@example.test' });
  await provider.close();
}

const page = async (path = '/') => (await fetch(`${origin}${path}`)).text();

it('says what will be seen here while nothing is', async () => {
  expect(await page()).toContain('Chưa có thư hay SMS nào.');
});

it('shows what came, newest first, escaped, with links to follow', async () => {
  await sendSms();
  await sendMail();
  const shown = await page();
  expect(shown.indexOf('Kết quả &#60;học kỳ I&#62;')).toBeLessThan(shown.indexOf('+84901234567'));
  expect(shown).toContain('href="https://truong.example/gia-dinh"');
  expect(await page('/?loc=sms')).not.toContain('Kết quả');
});

it('shows a mail where it can do no harm', async () => {
  await sendMail();
  const [mail] = mailbox.store.entries();
  const answer = await fetch(`${origin}/messages/${mail?.id}/html`);
  expect(await answer.text()).toContain('Kính gửi');
  expect(answer.headers.get('content-security-policy')).toMatch(/^sandbox (?!.*allow-scripts).*default-src 'none'/);
});

it('changes its version with every message, so that the page knows when to look again', async () => {
  const before = await page('/version');
  await sendSms();
  expect(await page('/version')).not.toBe(before);
});

it('keeps everything over a restart, but for a line that was cut off', async () => {
  await sendSms();
  await sendMail();
  await appendFile(join(folder, 'messages.jsonl'), '{"kind":"sms","id":"SM1');
  const kept = (await openMailboxStore(folder)).entries();
  expect(kept.map(({ kind }) => kind)).toEqual(['email', 'sms']);
  expect((await readFile(join(folder, 'messages.jsonl'), 'utf8')).split('\n').length).toBeGreaterThan(2);
});

it('answers only to the names of this machine', async () => {
  const { port } = new URL(origin);
  const status = await new Promise<number | undefined>((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: '/', headers: { host: 'evil.example' } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end();
  });
  expect(status).toBe(403);
});

it('takes no faults unless it was started for tests', async () => {
  expect((await fetch(`${origin}/faults`, { method: 'PUT', body: '{}' })).status).toBe(404);
});

it('gives the gateway only to its account', async () => {
  const path = `${origin}/2010-04-01/Accounts/${account.accountSid}/Messages.json`;
  expect((await fetch(path)).status).toBe(401);
  const stranger = createTwilioProvider({
    ...account,
    authToken: 'another-token-altogether',
    from: 'X',
    apiBase: origin,
    receiptUrl: () => '',
  });
  expect(await stranger.send({ ...message, address: '+84901234567' })).toMatchObject({
    kind: 'retry',
    code: 'twilio-20003',
  });
  expect(mailbox.store.entries()).toEqual([]);
});
