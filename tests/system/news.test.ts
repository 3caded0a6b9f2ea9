import { AdminClient } from '../support/admin-client';
import { eventually } from '../support/eventually';
import { sharedSystem, startPart, stopPart } from '../support/shared-system';

const system = sharedSystem();
const { cms, portal } = system.addresses;
const ARTICLES = '/content-manager/collection-types/api::article.article';
const LIST = `${portal}/truong/thcs-long-binh/tin-tuc`;
const TITLE = `Câu lạc bộ đọc sách mở cửa ${Date.now()}`;
const BODY = [{ type: 'paragraph', children: [{ type: 'text', text: 'Mỗi chiều thứ Sáu, tại thư viện nhà trường.' }] }];

async function list(): Promise<string> {
  const response = await fetch(LIST);
  expect(response.status).toBe(200);
  return response.text();
}

test('an editor drafts, an approver publishes, the site shows it within seconds and keeps it without the CMS', async () => {
  const editor = await AdminClient.signInAs(cms, 'school-editor');
  const approver = await AdminClient.signInAs(cms, 'approver');
  await list();

  const draft = await editor.send<{ data: { documentId: string; slug: string } }>('POST', ARTICLES, {
    title: TITLE,
    summary: 'Câu lạc bộ dành cho học sinh cả bốn khối.',
    category: 'news',
    body: BODY,
  });
  expect(draft.status).toBe(201);
  const { documentId, slug } = draft.body.data;
  expect(await list()).not.toContain(TITLE);
  expect((await fetch(`${LIST}/${slug}`)).status).toBe(404);

  const published = await approver.send('POST', `${ARTICLES}/${documentId}/actions/publish`, {});
  expect(published.status).toBe(200);
  await eventually('the list to show it', async () => (await list()).includes(TITLE), { seconds: 20 });
  const article = await eventually('the article itself', async () => {
    const response = await fetch(`${LIST}/${slug}`);
    return response.ok && response.text();
  });
  expect(article).toContain('tại thư viện nhà trường');

  await stopPart('cms');
  try {
    expect(await list()).toContain(TITLE);
    expect((await fetch(`${LIST}/${slug}`)).status).toBe(200);
    expect((await fetch(`${portal}/truong/thcs-long-binh`)).status).toBe(200);
    expect((await fetch(`${portal}/api/health`)).status).toBe(503);
  } finally {
    await startPart('cms');
  }

  const after = await AdminClient.signInAs(cms, 'approver');
  expect((await after.send('POST', `${ARTICLES}/${documentId}/actions/unpublish`, {})).status).toBe(200);
  await eventually('the list to forget it', async () => !(await list()).includes(TITLE), { seconds: 20 });
}, 180_000);
