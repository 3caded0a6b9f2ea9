import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { AdminClient } from '../support/admin-client';
import { sharedSystem } from '../support/shared-system';

const system = sharedSystem();
const { cms, portal } = system.addresses;
const ARTICLES = '/content-manager/collection-types/api::article.article';
const SITE = `${portal}/truong/thcs-long-binh`;
const STAMP = Date.now();
const WORDS = `Chỉ người soạn biết ${STAMP}`;

interface Draft {
  readonly documentId: string;
  readonly slug: string;
}

let editor: AdminClient;
let approver: AdminClient;
let elsewhere: Readonly<Record<'editor' | 'approver', AdminClient>>;
let draft: Draft;
let url: URL;
const made: { readonly path: string; readonly who: () => AdminClient }[] = [];

const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

async function write(who: AdminClient, path: string, body: object): Promise<Draft> {
  const answer = await who.send<{ data: Draft }>('POST', path, body);
  expect(answer.status).toBe(201);
  made.push({
    path: `${path}/${answer.body.data.documentId}`,
    who: () => (who === elsewhere.editor ? elsewhere.approver : approver),
  });
  return answer.body.data;
}

async function previewOf(who: AdminClient, uid: string, documentId: string): Promise<URL> {
  const answer = await who.send<{ url: string }>('POST', `/editorial/documents/${uid}/${documentId}/preview`, {});
  expect(answer.status).toBe(200);
  return new URL(answer.body.url);
}

beforeAll(async () => {
  editor = await AdminClient.signInAs(cms, 'school-editor');
  approver = await AdminClient.signInAs(cms, 'approver');
  elsewhere = {
    editor: await AdminClient.signInAs(cms, 'school-editor', 'Phước Thiện'),
    approver: await AdminClient.signInAs(cms, 'approver', 'Phước Thiện'),
  };
  draft = await write(editor, ARTICLES, { title: `Bản nháp ${STAMP}`, category: 'news', body: paragraph(WORDS) });
  url = await previewOf(editor, 'api::article.article', draft.documentId);
});
afterAll(async () => {
  for (const { path, who } of made) await who().send('DELETE', path);
});

test('the editor sees her draft on the page that will show it, marked as a draft, and nobody keeps it', async () => {
  expect(url.href).not.toMatch(/@|bientap/);
  const response = await fetch(url);
  const page = await response.text();
  expect(response.status).toBe(200);
  expect(page).toContain(WORDS);
  expect(page).toMatch(/Bản nháp – chưa đăng<\/strong>, hết hạn lúc/);
  expect(page).toContain('id="noi-dung"');
  expect(page).not.toMatch(/<script(?! type="application\/ld\+json")/);
  expect(response.headers.get('cache-control')).toBe('private, no-store');
  expect(response.headers.get('x-robots-tag')).toContain('noindex');
  // The token goes to no other host.
  expect(response.headers.get('referrer-policy')).toMatch(/^(no-referrer|strict-origin-when-cross-origin)$/);
  expect(response.headers.get('x-cong-truong-site')).toBeNull();
});

test('what she saves is there at the next look; what stands published beside it stays as it is', async () => {
  const later = `Đã sửa lại ${STAMP}`;
  const one = await write(editor, ARTICLES, {
    title: `Bài đã đăng ${STAMP}`,
    category: 'news',
    body: paragraph('Bản đang đăng.'),
  });
  expect((await approver.send('POST', `${ARTICLES}/${one.documentId}/actions/publish`, {})).status).toBe(200);
  await editor.send('PUT', `${ARTICLES}/${one.documentId}`, { body: paragraph(later) });
  const page = await (await fetch(await previewOf(approver, 'api::article.article', one.documentId))).text();
  expect(page).toContain(later);
  expect(page).toContain('Bản nháp – thay đổi chưa đăng');
  // The preview of the one entry shows no draft of another.
  expect(await (await fetch(url)).text()).not.toContain(later);
  expect(await (await fetch(`${SITE}/tin-tuc`)).text()).not.toContain(`Bản nháp ${STAMP}`);
});

test.each([
  ['api::page.page', { title: `Trang ${STAMP}`, body: paragraph(`Lịch sử ${STAMP}`) }, `Lịch sử ${STAMP}`],
  [
    'api::event.event',
    { title: `Sự kiện ${STAMP}`, startsAt: new Date(STAMP + 86_400_000).toISOString() },
    `Sự kiện ${STAMP}`,
  ],
  [
    'api::admission-notice.admission-notice',
    { title: `Tuyển sinh ${STAMP}`, schoolYear: '2026-2027', body: paragraph('Hồ sơ.') },
    `Tuyển sinh ${STAMP}`,
  ],
  [
    'api::disclosure.disclosure',
    {
      title: `Công khai ${STAMP}`,
      schoolYear: '2026-2027',
      circular: 'tt09-2024',
      part: 'general',
      postedOn: '2026-11-20',
    },
    `Công khai ${STAMP}`,
  ],
  [
    'api::official-document.official-document',
    { title: `Văn bản ${STAMP}`, number: '1/TB', issuedOn: '2026-11-20', issuer: 'Trường', kind: 'notice' },
    `Văn bản ${STAMP}`,
  ],
  ['api::directory-entry.directory-entry', { fullName: `Người ${STAMP}`, position: 'Văn thư' }, `Người ${STAMP}`],
  [
    'api::timetable.timetable',
    { title: `Thời khóa biểu ${STAMP}`, appliesFrom: '2026-11-02' },
    `Thời khóa biểu ${STAMP}`,
  ],
  ['api::category.category', { name: `Chuyên mục ${STAMP}` }, `Chuyên mục ${STAMP}`],
  ['api::honour.honour', { title: `Vinh danh ${STAMP}`, schoolYear: '2026-2027' }, `Vinh danh ${STAMP}`],
])('%s is shown on its page', async (uid, body, words) => {
  const { documentId } = await write(editor, `/content-manager/collection-types/${uid}`, body);
  const response = await fetch(await previewOf(editor, uid, documentId));
  expect(response.status).toBe(200);
  expect(await response.text()).toContain(words);
});

/** A token of the shape that the CMS makes; with its secret, one that it would have made. */
function token(uid: string, documentId: string, seconds: number, secret: string): string {
  const [, , siteCode] = JSON.parse(Buffer.from(bodyOfToken(), 'base64url').toString()) as readonly string[];
  const expires = Math.floor(Date.now() / 1000) + seconds;
  const body = Buffer.from(JSON.stringify([uid, documentId, siteCode, expires])).toString('base64url');
  return `${body}.${createHmac('sha256', secret).update(`preview/1/${body}`).digest('base64url')}`;
}
const bodyOfToken = (): string => (url.searchParams.get('ma') ?? '').split('.')[0] ?? '';
const secret = (): string => parseEnv(readFileSync(join(system.dataDir, '.env'), 'utf8'))['PREVIEW_SECRET'] ?? '';

test.each<[string, number, () => string | URL]>([
  ['its own address', 404, () => `${SITE}/tin-tuc/${draft.slug}`],
  ['its own address for a script', 404, () => `${SITE}/tin-tuc/${draft.slug}.rsc`],
  ['its own address as data', 404, () => `${portal}/_next/data/x/truong/thcs-long-binh/tin-tuc/${draft.slug}.json`],
  ['with the token, but not as a preview', 404, () => `${SITE}/tin-tuc/${draft.slug}${url.search}`],
  ['no token', 403, () => `${portal}${url.pathname}`],
  ['a script, no token', 403, () => `${portal}${url.pathname}.rsc`],
  ['data, no token', 404, () => `${portal}/_next/data/x${url.pathname}.json`],
  ['the page behind', 404, () => `${portal}${url.pathname}/trang`],
  ['the page behind, the token in the address', 404, () => `${portal}${url.pathname}/trang${url.search}`],
  ['a token that is none', 403, () => `${portal}${url.pathname}?ma=x`],
  ['a changed signature', 403, () => `${url.href.split('#')[0]}x`],
  [
    'a secret of one’s own',
    403,
    () => `${portal}${url.pathname}?ma=${token('api::article.article', draft.documentId, 600, 'x')}`,
  ],
  ['another type', 403, () => url.href.replace('/articles/', '/pages/')],
  ['a type that is none', 404, () => url.href.replace('/articles/', '/students/')],
  ['another site', 404, () => url.href.replace('/truong/thcs-long-binh/', '/truong/thcs-phuoc-thien/')],
  [
    'after its time',
    410,
    () => `${portal}${url.pathname}?ma=${token('api::article.article', draft.documentId, 0, secret())}`,
  ],
])('%s: %i, and not a word of the draft', async (_what, status, address) => {
  for (const headers of [{}, { rsc: '1' }, { 'next-router-prefetch': '1', rsc: '1' }]) {
    const response = await fetch(address(), { headers });
    expect(await response.text()).not.toContain(WORDS);
    // To a script Next.js says with status 200 that the page behind is not there.
    if (!('rsc' in headers) || !response.url.includes('/trang')) expect(response.status).toBe(status);
  }
});

test('a token of another draft opens only that one, and another school gives none', async () => {
  const other = await write(elsewhere.editor, ARTICLES, {
    title: `Nơi khác ${STAMP}`,
    category: 'news',
    body: paragraph('Nơi khác.'),
  });
  const theirs = await previewOf(elsewhere.editor, 'api::article.article', other.documentId);
  const mixed = await fetch(`${portal}${url.pathname}${theirs.search}`);
  expect({ status: mixed.status, text: (await mixed.text()).includes(WORDS) }).toEqual({ status: 403, text: false });
  const asked = await editor.send('POST', `/editorial/documents/api::article.article/${other.documentId}/preview`, {});
  expect(asked.status).toBe(403);
});

test('the door of the CMS opens to nobody who has the token alone, or the portal’s secret alone', async () => {
  const door = `${cms}/api/editorial/previews/articles/${draft.documentId}`;
  const intake = parseEnv(readFileSync(join(system.dataDir, '.env'), 'utf8'))['INTAKE_SECRET'] ?? '';
  const ma = url.searchParams.get('ma') ?? '';
  for (const headers of [{}, { 'x-preview-token': ma }, { 'x-intake-secret': intake }]) {
    for (const path of ['', '/entries']) {
      const response = await fetch(door + path, { headers });
      expect({ status: response.status, text: (await response.text()).includes(WORDS) }).toEqual({
        status: 403,
        text: false,
      });
    }
  }
  const open = await fetch(`${door}/entries?filters[createdBy][password][$notNull]=true`, {
    headers: { 'x-intake-secret': intake, 'x-preview-token': ma },
  });
  expect(await open.text()).not.toMatch(/createdBy|password|askerName/);
});

test('a draft that was deleted is gone for who holds its token', async () => {
  const one = await write(editor, ARTICLES, {
    title: `Xóa đi ${STAMP}`,
    category: 'news',
    body: paragraph('Sắp xóa.'),
  });
  const address = await previewOf(editor, 'api::article.article', one.documentId);
  expect((await fetch(address)).status).toBe(200);
  expect((await approver.send('DELETE', `${ARTICLES}/${one.documentId}`)).status).toBeLessThan(300);
  const response = await fetch(address);
  expect(response.status).toBe(410);
  expect(await response.text()).not.toContain('Sắp xóa');
});

test('a version is laid over the draft before it comes back', async () => {
  const one = await write(editor, ARTICLES, {
    title: `So sánh ${STAMP}`,
    category: 'news',
    body: paragraph('Khai giảng lúc 7 giờ.'),
  });
  await editor.send('PUT', `${ARTICLES}/${one.documentId}`, {
    body: paragraph('Khai giảng lúc 8 giờ.'),
    category: 'notice',
  });
  const { body } = await editor.get(`/editorial/documents/api::article.article/${one.documentId}/versions/1`);
  expect(body).toEqual({
    fields: expect.arrayContaining([
      {
        label: 'Nội dung',
        isChoice: false,
        pieces: [
          { kind: 'same', text: 'Khai giảng lúc ' },
          { kind: 'leaves', text: '8' },
          { kind: 'comes', text: '7' },
          { kind: 'same', text: ' giờ.' },
        ],
      },
      {
        label: 'Loại tin',
        isChoice: true,
        pieces: [
          { kind: 'leaves', text: 'notice' },
          { kind: 'comes', text: 'news' },
        ],
      },
    ]) as unknown,
  });
  const gone = await editor.get(`/editorial/documents/api::article.article/${one.documentId}/versions/99`);
  expect(gone.status).toBe(404);
});
