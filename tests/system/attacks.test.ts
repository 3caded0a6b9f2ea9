import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { AdminClient, type Answer } from '../support/admin-client';
import { eventually } from '../support/eventually';
import { openPage } from '../support/open-page';
import { pngOf } from '../support/png-of';
import { ROOT } from '../support/root';
import { sharedSystem } from '../support/shared-system';

/** What people try who want to be on a school's site without having been asked. */

const system = sharedSystem();
const { cms } = system.addresses;
const HOST = 'thcs-long-binh.localhost';
const SCRIPT = '<script>alert(1)</script>';

interface Refusal {
  readonly error?: { readonly message: string };
}
interface Stored {
  readonly id: number;
  readonly url: string;
  readonly mime: string;
}

let editor: AdminClient;
const files: number[] = [];
const entries: string[] = [];

beforeAll(async () => {
  editor = await AdminClient.signInAs(cms, 'school-editor');
});
afterAll(async () => {
  for (const id of files) await editor.send('DELETE', `/upload/files/${id}`);
  const approver = await AdminClient.signInAs(cms, 'approver');
  for (const path of entries) await approver.send('DELETE', path);
});

interface Attribute {
  readonly type: string;
  readonly regex?: string;
}

/** Every field of a public type that a person writes words into. */
function textFields(): readonly { readonly type: string; readonly field: string }[] {
  const api = join(ROOT, 'cms/src/api');
  return readdirSync(api).flatMap((type) => {
    const path = join(api, type, 'content-types', type, 'schema.json');
    const schema: { options: { draftAndPublish?: boolean }; attributes: Readonly<Record<string, Attribute>> } =
      JSON.parse(readFileSync(path, 'utf8'));
    if (schema.options.draftAndPublish !== true) return [];
    return Object.entries(schema.attributes).flatMap(([field, attribute]) =>
      (attribute.type === 'string' || attribute.type === 'text') && field !== 'siteCode' ? [{ type, field }] : [],
    );
  });
}

const editorsTypes = new Set(['school', 'authority']);
test.each(textFields().filter(({ type }) => !editorsTypes.has(type)))(
  'a script in the field $field of $type is refused',
  async ({ type, field }) => {
    const path = `/content-manager/collection-types/api::${type}.${type}`;
    const answer = await editor.send<Refusal & { data?: { documentId: string } }>('POST', path, {
      category: type === 'article' ? 'news' : undefined,
      [field]: `An ${SCRIPT}`,
    });
    if (answer.body.data) entries.push(`${path}/${answer.body.data.documentId}`);
    expect(answer.status).toBe(400);
    expect(answer.body.error?.message).toBeTruthy();
  },
);

function article(data: object): Promise<Answer<Refusal & { readonly data: { documentId: string; title: string } }>> {
  return editor.send('POST', '/content-manager/collection-types/api::article.article', { category: 'news', ...data });
}

test('a title of ten thousand words is refused with the number of letters that it may have', async () => {
  const answer = await article({ title: 'chữ '.repeat(10_000) });
  expect(answer.status).toBe(400);
  expect(answer.body.error?.message).toContain('200');
});

test('a link that leads out is marked, lends no weight, and stands in the list that the authority looks over', async () => {
  const host = `la-${Date.now()}.example`;
  const link = { type: 'link', url: `https://${host}/bai`, children: [{ type: 'text', text: 'một trang khác' }] };
  const { status, body } = await article({
    title: `Dẫn ra ngoài ${host}`,
    body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Xem ' }, link, { type: 'text', text: '.' }] }],
  });
  expect(status).toBe(201);
  const path = `/content-manager/collection-types/api::article.article/${body.data.documentId}`;
  entries.push(path);
  const approver = await AdminClient.signInAs(cms, 'approver');
  const published = await approver.send<{ data: { slug: string } }>('POST', `${path}/actions/publish`, {});
  expect(published.status).toBe(200);

  const { text } = await openPage(system, HOST, `/tin-tuc/${published.body.data.slug}`);
  expect(text).toMatch(new RegExp(`<a href="https://${host}/bai"[^>]* rel="noopener nofollow external"[^>]*>`));
  expect(text).toContain('(mở trang ngoài)');

  const officer = await AdminClient.signInAs(cms, 'district-officer');
  await eventually('the host in the list', async () => {
    const board = await officer.get<{ hosts: readonly { host: string }[] }>('/editorial/board');
    return board.body.hosts.some((listed) => listed.host === host);
  });
}, 120_000);

test('both Unicode forms of a title are one: stored composed', async () => {
  const title = `Hội khoẻ Phù Đổng ${Date.now()}`;
  const { status, body } = await article({ title: title.normalize('NFD') });
  expect(status).toBe(201);
  entries.push(`/content-manager/collection-types/api::article.article/${body.data.documentId}`);
  expect(body.data.title).toBe(title.normalize('NFC'));
});

async function upload(name: string, type: string, content: Uint8Array | string): Promise<Answer<readonly Stored[]>> {
  const form = new FormData();
  form.append('files', new File([typeof content === 'string' ? content : Buffer.from(content)], name, { type }));
  const answer = await editor.upload<readonly Stored[]>('/upload', form);
  if (answer.status === 201) files.push(...answer.body.map(({ id }) => id));
  return answer;
}

const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg">${SCRIPT}</svg>`;
const PAGE = `<!DOCTYPE html><html><body>${SCRIPT}</body></html>`;

describe('a file that is no picture and no document', () => {
  it.each([
    ['a drawing with a script', 've.svg', 'image/svg+xml', DRAWING],
    ['a drawing that says it is a photograph', 've.png', 'image/png', DRAWING],
    ['a drawing named as a photograph', 've.jpg', 'image/svg+xml', DRAWING],
    ['a page', 'trang.html', 'text/html', PAGE],
    ['a page that says it is a photograph', 'trang.jpg', 'image/jpeg', PAGE],
    ['a page that says it is a document', 'trang.pdf', 'application/pdf', PAGE],
    ['a script', 'x.js', 'text/javascript', 'alert(1)'],
    ['a program', 'x.exe', 'application/pdf', Buffer.from('MZ\u0090\u0000\u0003\u0000\u0000\u0000', 'latin1')],
  ])('%s', async (_what, name, type, content) => {
    const answer = await upload(name, type, content);
    if (answer.status === 201) {
      // What slips in by its name must not come out as what it is.
      for (const { url } of answer.body) {
        const page = await openPage(system, HOST, url.replace(/^.*\/uploads\//, '/media/'));
        expect(page.headers['content-type']).not.toMatch(/html|svg|script/);
        expect(page.status === 404 || page.headers['x-content-type-options'] === 'nosniff').toBe(true);
      }
      return;
    }
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
  });
});

test('a photograph with a page behind it is a photograph to every browser', async () => {
  const photo = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#0b6b67' } })
    .jpeg()
    .toBuffer();
  const answer = await upload('anh.jpg', 'image/jpeg', Buffer.concat([photo, Buffer.from(PAGE)]));
  if (answer.status !== 201) return expect(answer.status).toBeLessThan(500);
  const path = `/media/${answer.body[0]?.url.split('/').at(-1)}`;
  for (const address of [path, `${path}?w=320`]) {
    const page = await openPage(system, HOST, address);
    expect(page).toMatchObject({
      status: 200,
      headers: { 'content-type': 'image/jpeg', 'x-content-type-options': 'nosniff' },
    });
    expect(page.headers['content-security-policy']).toContain("script-src 'none'");
  }
  expect((await openPage(system, HOST, `${path}?w=320`)).text).not.toContain('<script');
});

test('a flood of pixels in a few bytes stops neither the desk nor the site', async () => {
  const answer = await upload('lu.png', 'image/png', pngOf(60_000, 60_000));
  expect(answer.status).toBeLessThan(500);
  if (answer.status === 201) {
    const path = `/media/${answer.body[0]?.url.split('/').at(-1)}`;
    expect((await openPage(system, HOST, `${path}?w=320`)).status).toBe(422);
  }
  expect((await editor.get('/editorial/desk')).status).toBe(200);
  expect((await openPage(system, HOST, '/')).status).toBe(200);
});

test('a file of more than twenty megabytes is not taken', async () => {
  const answer = await upload('to.png', 'image/png', Buffer.concat([pngOf(10, 10), Buffer.alloc(21 * 1024 * 1024)]));
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
}, 60_000);

test.each([
  [HOST, '/'],
  [HOST, '/tim-kiem?q=hoc'],
  [HOST, '/khong-co-trang-nay'],
  ['localhost', '/truong/thcs-long-binh/hoi-dap'],
  ['localhost', '/phu-huynh/dang-nhap'],
])('%s%s comes with the headers that keep others out', async (host, path) => {
  const { headers } = await openPage(system, host, path);
  const policy = String(headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("base-uri 'none'");
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': expect.any(String),
    'strict-transport-security': expect.stringContaining('max-age'),
    'permissions-policy': expect.stringContaining('camera=()'),
  });
  expect(headers['x-powered-by']).toBeUndefined();
});

test.each([
  '/..%2f..%2fetc/passwd',
  '/%2e%2e/%2e%2e/.env',
  '/../../.env',
  '/fonts/..%2f..%2f.env',
  '/tin-tuc/..%5c..%5c.env',
])('the way out of the folder leads nowhere: %s', async (path) => {
  for (const host of [HOST, 'localhost']) {
    const page = await openPage(system, host, path);
    expect([400, 404, 308]).toContain(page.status);
    expect(page.text).not.toMatch(/root:|PASSWORD|SECRET/);
  }
});
