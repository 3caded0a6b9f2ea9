import { AdminClient, type Answer } from '../support/admin-client';
import { asOwner } from '../support/register';
import { sharedSystem } from '../support/shared-system';

/** Content belongs to one school: whatever way a call comes, people of another school meet a wall. */

interface Entry {
  readonly data: { readonly documentId: string; readonly siteCode: string; readonly slug: string };
}
interface Listing {
  readonly results: readonly {
    readonly documentId: string;
    readonly siteCode?: string;
    readonly schoolCode?: string;
  }[];
}
interface Refusal {
  readonly error: { readonly message: string };
}

const system = sharedSystem();
const { cms } = system.addresses;
const ARTICLES = '/content-manager/collection-types/api::article.article';
const STUDENTS = '/content-manager/collection-types/api::student.student';
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const STRANGER = 'Phước Thiện';

let editor: AdminClient;
let approver: AdminClient;
let otherEditor: AdminClient;
let otherApprover: AdminClient;
let office: AdminClient;
let article: Entry['data'];

beforeAll(async () => {
  editor = await AdminClient.signInAs(cms, 'school-editor');
  approver = await AdminClient.signInAs(cms, 'approver');
  otherEditor = await AdminClient.signInAs(cms, 'school-editor', STRANGER);
  otherApprover = await AdminClient.signInAs(cms, 'approver', STRANGER);
  office = await AdminClient.signInAs(cms, 'school-office');
  const created = await editor.send<Entry>('POST', ARTICLES, { title: 'Bài thử của trường', category: 'news' });
  article = created.body.data;
});

afterAll(() => approver.send('DELETE', `${ARTICLES}/${article.documentId}`));

function published(path = ''): Promise<Response> {
  return fetch(`${cms}/api/articles${path}`);
}

describe('an article of another school', () => {
  const one = () => `${ARTICLES}/${article.documentId}`;
  const ids = () => ({ documentIds: [article.documentId] });
  const cases: readonly (readonly [string, () => AdminClient, string, () => string, () => unknown])[] = [
    ['is not read', () => otherEditor, 'GET', one, () => undefined],
    ['is not changed', () => otherEditor, 'PUT', one, () => ({ title: 'x' })],
    ['is not copied', () => otherEditor, 'POST', () => `${ARTICLES}/clone/${article.documentId}`, () => ({})],
    ['is not published', () => otherApprover, 'POST', () => `${one()}/actions/publish`, () => ({})],
    ['is not published in bulk', () => otherApprover, 'POST', () => `${ARTICLES}/actions/bulkPublish`, ids],
    ['is not deleted', () => otherApprover, 'DELETE', one, () => undefined],
    ['is not deleted in bulk', () => otherApprover, 'POST', () => `${ARTICLES}/actions/bulkDelete`, ids],
  ];
  it.each(cases)('%s', async (_what, who, method, path, body) => {
    const answer = await who().send(method, path(), body());
    expect([403, 404]).toContain(answer.status);
  });

  it('is in no list, however one asks', async () => {
    const asked = [
      '?pageSize=100',
      `?filters[$or][0][siteCode][$eq]=${article.siteCode}&filters[$or][1][title][$notNull]=true&pageSize=100`,
    ];
    for (const query of asked) {
      const { body } = await otherEditor.get<Listing>(ARTICLES + query);
      expect(body.results.length).toBeGreaterThan(0);
      expect(body.results.filter(({ siteCode }) => siteCode === article.siteCode)).toEqual([]);
    }
    const { body } = await otherApprover.send<Listing>('POST', `${ARTICLES}/actions/bulkFindForValidation`, ids());
    expect(body.results).toEqual([]);
  });
});

describe('from draft to site', () => {
  it('is the editor who drafts, for her own site only', async () => {
    const { siteCode } = article;
    const forged = await editor.send<Entry>('PUT', `${ARTICLES}/${article.documentId}`, {
      title: 'Bài thử của trường',
      siteCode: '00000000',
    });
    expect(forged.body.data.siteCode).toBe(siteCode);
    expect((await editor.send('POST', `${ARTICLES}/${article.documentId}/actions/publish`, {})).status).toBe(403);
    expect((await editor.send('DELETE', `${ARTICLES}/${article.documentId}`)).status).toBe(403);
  });

  it('gives nobody a draft through the content API', async () => {
    expect((await published('?status=draft')).status).toBe(403);
    expect((await published(`/${article.documentId}?status=draft`)).status).toBe(403);
    expect((await published(`/${article.documentId}`)).status).toBe(404);
  });

  it('is the approver who publishes, once the picture is described, and the outbox that is told', async () => {
    const picture = await upload(editor);
    const path = `${ARTICLES}/${article.documentId}`;
    await editor.send('PUT', path, { title: 'Bài thử của trường', cover: picture.id });

    const refused = await approver.send<Refusal>('POST', `${path}/actions/publish`, {});
    expect(refused).toMatchObject({ status: 400, body: { error: { message: expect.stringContaining('mô tả') } } });
    expect((await published(`/${article.documentId}`)).status).toBe(404);
    expect(await told(article.documentId)).toBe(0);

    await editor.send('PUT', `/upload/files/${picture.id}`, { fileInfo: { alternativeText: 'Sân trường' } });
    const unasked = await approver.send<Refusal>('POST', `${path}/actions/publish`, {});
    expect(unasked).toMatchObject({
      status: 400,
      body: { error: { message: expect.stringContaining('có học sinh') } },
    });
    await editor.send('PUT', path, { consentConfirmed: true });
    expect((await approver.send('POST', `${path}/actions/publish`, {})).status).toBe(200);
    expect((await published(`/${article.documentId}`)).status).toBe(200);
    expect(await told(article.documentId)).toBe(1);

    expect((await approver.send('POST', `${path}/actions/unpublish`, {})).status).toBe(200);
    expect((await published(`/${article.documentId}`)).status).toBe(404);
    expect(await told(article.documentId)).toBe(2);
    await editor.send('DELETE', `/upload/files/${picture.id}`);
  });

  it.each([
    ['HTML', { title: '<b>đậm</b>' }, /HTML/],
    ['a title without end', { title: 'x'.repeat(201) }, /tối đa 200/],
    ['a link that runs a script', { title: 'a', body: [paragraphWithLink('javascript:alert(1)')] }, /liên kết/],
    ['a picture of elsewhere', { title: 'a', body: [pictureAt('https://a.example/uploads/a.png')] }, /thư viện/],
  ])('refuses %s', async (_what, data, reason) => {
    const answer = await editor.send<Refusal>('PUT', `${ARTICLES}/${article.documentId}`, data);
    expect(answer).toMatchObject({ status: 400, body: { error: { message: expect.stringMatching(reason) } } });
  });
});

describe('a picture of another school', () => {
  let picture: UploadedFile;
  beforeAll(async () => {
    picture = await upload(editor);
  });
  afterAll(() => editor.send('DELETE', `/upload/files/${picture.id}`));

  const bulk = '/upload/actions';
  const cases: readonly (readonly [string, string, () => string, () => unknown])[] = [
    ['is not read', 'GET', () => `/upload/files/${picture.id}`, () => undefined],
    ['is not described', 'PUT', () => `/upload/files/${picture.id}`, () => ({ fileInfo: { name: 'x' } })],
    ['is not deleted', 'DELETE', () => `/upload/files/${picture.id}`, () => undefined],
    ['is not deleted in bulk', 'POST', () => `${bulk}/bulk-delete`, () => ({ fileIds: [picture.id] })],
    ['is not moved', 'POST', () => `${bulk}/bulk-move`, () => ({ fileIds: [picture.id], destinationFolderId: null })],
    ['is not described in bulk', 'POST', () => `${bulk}/bulk-update`, () => updates()],
    [
      'is not fetched over the server',
      'POST',
      () => `${bulk}/upload-from-urls`,
      () => ({ urls: ['http://127.0.0.1/'] }),
    ],
  ];
  const updates = () => ({ updates: [{ id: picture.id, fileInfo: { name: 'x' } }] });
  it.each(cases)('%s', async (_what, method, path, body) => {
    expect((await otherEditor.send(method, path(), body())).status).toBe(403);
  });

  it('cannot be put on an article', async () => {
    const created = await otherEditor.send<Entry>('POST', ARTICLES, { title: 'Bài thử', category: 'news' });
    const path = `${ARTICLES}/${created.body.data.documentId}`;
    expect((await otherEditor.send('PUT', path, { title: 'Bài thử', cover: picture.id })).status).toBe(403);
    await otherApprover.send('DELETE', path);
  });
});

describe('pupils', () => {
  it('are seen and kept by the office of their own school', async () => {
    const { body } = await office.get<Listing>(`${STUDENTS}?pageSize=100`);
    expect(new Set(body.results.map(({ schoolCode }) => schoolCode))).toEqual(new Set([article.siteCode]));
    for (const stranger of [editor, approver, await AdminClient.signInAs(cms, 'subject-teacher')]) {
      expect((await stranger.get(STUDENTS)).status).toBe(403);
    }
  });

  it('cannot be deleted while the register names them', async () => {
    const { body } = await office.get<Listing>(`${STUDENTS}?pageSize=1`);
    const [pupil] = body.results;
    const answer = await office.send<Refusal>('DELETE', `${STUDENTS}/${pupil?.documentId}`);
    expect(answer).toMatchObject({ status: 400, body: { error: { message: expect.stringContaining('lớp') } } });
  });
});

interface UploadedFile {
  readonly id: number;
}

async function upload(client: AdminClient): Promise<UploadedFile> {
  const form = new FormData();
  form.append('files', new Blob([PNG], { type: 'image/png' }), 'anh-thu.png');
  const { status, body }: Answer<readonly UploadedFile[]> = await client.upload('/upload', form);
  const [file] = body;
  if (status !== 201 || !file) throw new Error(`the picture was not taken: ${status}`);
  return file;
}

/** How many times the outbox was told that this entry changed a site. */
function told(documentId: string): Promise<number> {
  return asOwner(system, async (owner) => {
    const { rows } = await owner.query<{ times: number }>(
      `select count(*)::int as times from edu.outbox where topic = 'content.changed' and payload ->> 'documentId' = $1`,
      [documentId],
    );
    return rows[0]?.times ?? 0;
  });
}

function paragraphWithLink(url: string) {
  return { type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', text: 'x' }] }] };
}

function pictureAt(url: string) {
  const image = { name: 'a.png', hash: 'a', ext: '.png', mime: 'image/png', size: 1, url, width: 1, height: 1 };
  const stamps = { provider: 'local', createdAt: '2026-01-01', updatedAt: '2026-01-01' };
  return { type: 'image', image: { ...image, ...stamps }, children: [{ type: 'text', text: '' }] };
}
