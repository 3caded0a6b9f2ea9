import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { AdminClient, type Answer } from '../support/admin-client';
import { eventually } from '../support/eventually';
import { asOwner } from '../support/register';
import { sharedSystem } from '../support/shared-system';

const system = sharedSystem();
const { cms } = system.addresses;
const ARTICLES = '/content-manager/collection-types/api::article.article';

interface Refusal {
  readonly error: { readonly message: string; readonly details: { readonly code?: string } };
}
interface Draft {
  readonly data: { readonly documentId: string; readonly slug: string };
}

let editor: AdminClient;
let approver: AdminClient;
const made: string[] = [];

beforeAll(async () => {
  editor = await AdminClient.signInAs(cms, 'school-editor');
  approver = await AdminClient.signInAs(cms, 'approver');
});
afterAll(async () => {
  for (const documentId of made) await approver.send('DELETE', `${ARTICLES}/${documentId}`);
});

const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

async function draft(title: string, more: object = {}): Promise<Draft['data']> {
  const body = { title: `${title} ${Date.now()}`, category: 'news', body: paragraph('Một dòng.'), ...more };
  const answer = await editor.send<Draft>('POST', ARTICLES, body);
  expect(answer.status).toBe(201);
  made.push(answer.body.data.documentId);
  return answer.body.data;
}

function desk<T = Refusal>(who: AdminClient, documentId: string, step: string, body: object = {}): Promise<Answer<T>> {
  return who.send<T>('POST', `/editorial/documents/api::article.article/${documentId}/${step}`, body);
}

async function published(slug: string): Promise<readonly { readonly formerSlugs: readonly string[] | null }[]> {
  const answer = await fetch(`${cms}/api/articles?filters[slug]=${slug}`);
  return ((await answer.json()) as { data: { formerSlugs: string[] | null }[] }).data;
}

test('personal data is pointed out on every way to the public, and let through with a reason alone', async () => {
  const { documentId, slug } = await draft('Liên hệ', { body: paragraph('Gọi cô Lan 0901 234 567 trước thứ sáu.') });
  expect((await desk(editor, documentId, 'submit', { note: 'Xin duyệt giúp.' })).status).toBe(200);
  const direct = await approver.send<Refusal>('POST', `${ARTICLES}/${documentId}/actions/publish`, {});
  expect(direct.status).toBe(400);
  expect(direct.body.error.message).toMatch(/số điện thoại ở ô Nội dung, dòng 1/);
  const bulk = await approver.send('POST', `${ARTICLES}/actions/bulkPublish`, { documentIds: [documentId] });
  expect(bulk.status).not.toBe(200);
  const unexplained = await desk(approver, documentId, 'approve');
  expect(unexplained).toMatchObject({ status: 422, body: { error: { details: { code: 'review.personalData' } } } });
  expect(await published(slug)).toHaveLength(0);
  expect((await desk(approver, documentId, 'approve', { reason: 'Số của văn phòng' })).status).toBe(200);
  expect(await published(slug)).toHaveLength(1);
});

test('a text goes to the approver, comes back with a comment, and stands in the list meanwhile', async () => {
  const { documentId } = await draft('Gửi duyệt');
  const waiting = async () => {
    const { body } = await approver.get<{ waiting: { documentId: string }[]; returned: { comment: string }[] }>(
      '/editorial/desk',
    );
    return body;
  };
  await desk(editor, documentId, 'submit');
  expect((await waiting()).waiting.map((row) => row.documentId)).toContain(documentId);
  expect((await desk(approver, documentId, 'return', { comment: '' })).status).toBe(422);
  await desk(approver, documentId, 'return', { comment: 'Thêm ngày giờ giúp cô.' });
  expect((await waiting()).waiting.map((row) => row.documentId)).not.toContain(documentId);
  expect((await waiting()).returned.map(({ comment }) => comment)).toContain('Thêm ngày giờ giúp cô.');
});

test('an address that was published leads on after it changed; versions tell who and come back', async () => {
  const { documentId, slug } = await draft('Đổi địa chỉ');
  await desk(approver, documentId, 'approve');
  await editor.send('PUT', `${ARTICLES}/${documentId}`, { slug: `${slug}-moi`, body: paragraph('Đã sửa.') });
  await desk(approver, documentId, 'approve');
  expect((await published(`${slug}-moi`))[0]?.formerSlugs).toEqual([slug]);
  const { body } = await editor.get<{ versions: { version: number; action: string; byName: string }[] }>(
    `/editorial/documents/api::article.article/${documentId}`,
  );
  expect(body.versions.map(({ action }) => action)).toEqual(['publish', 'update', 'publish', 'create']);
  expect(body.versions.every(({ byName }) => byName !== '' && byName !== 'Hệ thống')).toBe(true);
  expect((await desk(editor, documentId, 'versions/1/restore')).status).toBe(200);
  const { body: form } = await editor.get<{ data: { body: unknown } }>(`${ARTICLES}/${documentId}`);
  expect(JSON.stringify(form.data.body)).toContain('Một dòng.');
  expect((await published(`${slug}-moi`))[0]).toBeDefined();
});

test('what is approved for later comes and goes by itself; changed meanwhile by an editor, it waits again', async () => {
  const publishAt = new Date(Date.now() + 3_600_000).toISOString();
  const { documentId, slug } = await draft('Hẹn giờ', { publishAt });
  const changed = await draft('Hẹn giờ rồi sửa', { publishAt });
  expect((await desk(approver, documentId, 'approve')).body).toMatchObject({ publishedNow: false });
  await desk(approver, changed.documentId, 'approve');
  await editor.send('PUT', `${ARTICLES}/${changed.documentId}`, { summary: 'Khác với bản đã duyệt.' });
  const { body } = await approver.get<{ waiting: { documentId: string }[]; schedules: { documentId: string }[] }>(
    '/editorial/desk',
  );
  expect(body.waiting.map((row) => row.documentId)).toContain(changed.documentId);
  expect(body.schedules.map((row) => row.documentId)).not.toContain(changed.documentId);
  expect(await published(slug)).toHaveLength(0);
  // The hour is over.
  await asOwner(system, (owner) =>
    owner.query('update edu.content_schedule set publish_at = now() where document_id = $1', [documentId]),
  );
  await eventually('the article to come', async () => (await published(slug)).length === 1, { seconds: 60 });
}, 90_000);

test('an old article comes over once, with its address; a picture from inside is not fetched', async () => {
  const stamp = Date.now();
  const item = (id: string, html: string) => `<item><title>Bài cũ ${id} ${stamp}</title>
    <link>https://cu.example/2019/05/${id}-${stamp}/</link><guid>${id}-${stamp}</guid>
    <content:encoded><![CDATA[${html}]]></content:encoded><wp:post_type>post</wp:post_type><wp:status>publish</wp:status></item>`;
  const feed = `<rss version="2.0"><channel>${item('a', '<p>Chào<script>alert(1)</script></p>')}${item(
    'b',
    `<p>Ảnh <img src="${cms}/uploads/x.jpg"></p>`,
  )}</channel></rss>`;
  const form = (guids?: readonly string[]): FormData => {
    const fields = new FormData();
    fields.set('file', new File([feed], 'cu.xml', { type: 'text/xml' }));
    if (guids) fields.set('guids', JSON.stringify(guids));
    return fields;
  };
  const guids = [`a-${stamp}`, `b-${stamp}`];
  const checked = await approver.upload<{ articles: { verdict: string }[] }>('/editorial/imports/check', form());
  expect(checked.body.articles.map(({ verdict }) => verdict)).toEqual(['new', 'new']);
  const run = await approver.upload<{ outcomes: { result: string }[] }>('/editorial/imports/run', form(guids));
  expect(run.body.outcomes.map(({ result }) => result)).toEqual(['published', 'failed']);
  const again = await approver.upload<{ outcomes: { result: string }[] }>(
    '/editorial/imports/run',
    form([`a-${stamp}`]),
  );
  expect(again.body.outcomes.map(({ result }) => result)).toEqual(['already']);
  const answer = await fetch(`${cms}/api/articles?filters[title]=${encodeURIComponent(`Bài cũ a ${stamp}`)}`);
  const { data } = (await answer.json()) as { data: { documentId: string; body: unknown; formerSlugs: string[] }[] };
  made.push(...data.map(({ documentId }) => documentId));
  expect(data).toHaveLength(1);
  expect(data[0]?.formerSlugs).toEqual([`/2019/05/a-${stamp}`]);
  expect(JSON.stringify(data[0]?.body)).not.toContain('alert');
});

describe('questions of visitors', () => {
  const ask = (body: unknown, secret?: string): Promise<Response> =>
    fetch(`${cms}/api/questions/ask`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(secret === undefined ? {} : { 'x-intake-secret': secret }) },
      body: JSON.stringify(body),
    });
  const secret = (): string => parseEnv(readFileSync(join(system.dataDir, '.env'), 'utf8'))['INTAKE_SECRET'] ?? '';
  const question = `Trường có lớp bơi cho học sinh khối 6 không? ${Date.now()}`;
  const asked = { siteCode: '79763501', question, askerName: 'Người Hỏi', askerContact: '0901234567' };

  it('come through the portal alone, and are drafts', async () => {
    expect((await ask(asked)).status).toBe(403);
    expect((await ask(asked, 'x'.repeat(40))).status).toBe(403);
    expect((await ask({ ...asked, question: '<b>ngắn</b>' }, secret())).status).toBe(422);
    expect((await ask({ ...asked, siteCode: '00000000' }, secret())).status).toBe(404);
    expect((await ask(asked, secret())).status).toBe(201);
    const shown = await (await fetch(`${cms}/api/questions?pagination[pageSize]=100`)).text();
    expect(shown).not.toContain(question);
  });

  it('never tell who asked, also when they are asked for it', async () => {
    const all = await (await fetch(`${cms}/api/questions?pagination[pageSize]=100&populate=*`)).text();
    expect(all).not.toMatch(/asker|Người Hỏi/);
    for (const query of ['filters[askerName][$contains]=a', 'sort=askerContact', 'fields[0]=askerName']) {
      const answer = await fetch(`${cms}/api/questions?${query}`);
      expect({ query, status: answer.status }).toEqual({ query, status: 400 });
    }
  });

  it('are not published without an answer', async () => {
    const path = '/content-manager/collection-types/api::question.question';
    const { body } = await editor.get<{ results: { documentId: string; question: string }[] }>(
      `${path}?pageSize=100&sort=id:desc`,
    );
    const documentId = body.results.find((row) => row.question === question)?.documentId;
    expect(documentId).toBeDefined();
    const refused = await approver.send<Refusal>('POST', `${path}/${documentId}/actions/publish`, {});
    expect(refused.status).toBe(400);
    expect(refused.body.error.message).toContain('Chưa có câu trả lời');
    await approver.send('DELETE', `${path}/${documentId}`);
  });
});
