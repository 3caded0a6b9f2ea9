import { accountOf } from '../support/accounts';
import { asOwner } from '../support/register';
import { sharedSystem } from '../support/shared-system';

const system = sharedSystem();
const { portal } = system.addresses;
const parent = accountOf('guardian', '9A1 năm học 2016-2017');

interface Form {
  readonly identifier: string;
  readonly password: string;
  readonly tiep?: string;
}

function send(form: Form, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(`${portal}/phu-huynh/dang-nhap`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: portal, ...headers },
    body: new URLSearchParams({ ...form }),
  });
}

const right = { identifier: parent.login, password: parent.password };
const cookieOf = (response: Response) => response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
const children = (cookie: string) => fetch(`${portal}/phu-huynh`, { redirect: 'manual', headers: { cookie } });

test('the session is a cookie that no script and no other site gets, and its token is stored nowhere', async () => {
  const response = await send(right);
  expect(response.status).toBe(303);
  expect(response.headers.getSetCookie()).toEqual([
    expect.stringMatching(/^phien=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=43200$/),
  ]);
  const token = cookieOf(response).replace('phien=', '');
  const stored = await asOwner(system, (owner) =>
    owner.query('select row_to_json(s)::text as row from edu.family_session s'),
  );
  expect(JSON.stringify(stored.rows)).not.toContain(token);
});

test('signing in again ends the older session of the browser; signing out ends the session', async () => {
  const first = cookieOf(await send(right));
  const second = cookieOf(await send(right, { cookie: first }));
  expect((await children(first)).status).toBe(303);
  expect((await children(second)).status).toBe(200);
  const out = await fetch(`${portal}/phu-huynh/dang-xuat`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: portal, cookie: second },
  });
  expect(out.headers.getSetCookie()[0]).toContain('Max-Age=0');
  expect((await children(second)).status).toBe(303);
});

test('a session that ran out leads to the sign-in page, and from there back', async () => {
  const cookie = cookieOf(await send(right));
  await asOwner(system, (owner) => owner.query('update edu.family_session set expires_at = now()'));
  const page = '/phu-huynh/con/abc/2016-2017/1';
  const expired = await fetch(`${portal}${page}`, { redirect: 'manual', headers: { cookie } });
  expect(expired.status).toBe(303);
  expect(expired.headers.get('location')).toBe(`/phu-huynh/dang-nhap?tiep=${encodeURIComponent(page)}`);
  expect((await send({ ...right, tiep: page })).headers.get('location')).toBe(page);
});

test.each(['//evil.example', 'https://evil.example/phu-huynh', '/\\evil.example', '/tin-tuc', 'javascript:alert(1)'])(
  'nobody is sent to %s after signing in',
  async (tiep) => {
    expect((await send({ ...right, tiep })).headers.get('location')).toBe('/phu-huynh');
  },
);

test.each([
  { origin: 'https://evil.example' },
  { origin: 'null' },
  { origin: portal.replace('localhost', 'thcs-long-binh.localhost') },
])('a form of another site is not taken: %j', async (headers) => {
  const response = await send(right, headers);
  expect(response.status).toBe(403);
  expect(response.headers.getSetCookie()).toEqual([]);
});

test('a wrong name and a wrong password are answered alike', async () => {
  const answers = await Promise.all([
    send({ ...right, password: 'sai-mat-khau' }),
    send({ identifier: '0999999999', password: 'sai-mat-khau' }),
  ]);
  const [password, name] = await Promise.all(
    answers.map(async (response) => (await response.text()).replace(/value="\d+"/, '')),
  );
  expect(answers.map(({ status }) => status)).toEqual([401, 401]);
  expect(name).toBe(password);
  expect(name).toContain('Số điện thoại, email hoặc mật khẩu không đúng');
});

test('a guesser is slowed down, whatever address he claims to have; others are not', async () => {
  const identifier = `09${String(Date.now()).slice(-8)}`;
  const statuses: number[] = [];
  for (let attempt = 1; attempt <= 10; attempt += 1) {
    const response = await send(
      { identifier, password: `doan-${attempt}` },
      { 'x-forwarded-for': `203.0.113.${attempt}`, 'x-cong-truong-client': `203.0.113.${attempt}` },
    );
    statuses.push(response.status);
    if (response.status === 429) expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
  }
  expect(statuses).toEqual([401, 401, 401, 401, 401, 401, 401, 401, 429, 429]);
  expect((await send(right)).status).toBe(303);
}, 60_000);
