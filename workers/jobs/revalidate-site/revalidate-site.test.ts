import type { IncomingHttpHeaders, Server } from 'node:http';
import { appendEvents } from '@cong-truong/database/outbox/append';
import { searchContent } from '@cong-truong/database/sites/search';
import { makeArticle, unpublishArticle } from '@cong-truong/database/testing/content';
import { createTestDatabase, type TestDatabase } from '@cong-truong/database/testing/create-test-database';
import { readBody } from '../../http/read-body';
import { closeServer, serve } from '../../http/serve';
import { revalidateSiteHandler } from './revalidate-site.handler';

let test: TestDatabase;
let server: Server;
let portalUrl: string;
let status: number;
let asked: { path: string; headers: IncomingHttpHeaders; body: unknown }[];
beforeAll(async () => {
  test = await createTestDatabase();
  server = await serve({
    port: 0,
    host: '127.0.0.1',
    handler: async (request, url) => {
      asked.push({ path: url.pathname, headers: request.headers, body: JSON.parse(await readBody(request, 10_000)) });
      return { status };
    },
    onFault: () => undefined,
  });
  const address = server.address();
  portalUrl = address !== null && typeof address === 'object' ? `http://127.0.0.1:${address.port}` : '';
});
beforeEach(() => {
  status = 200;
  asked = [];
});
afterAll(async () => {
  await closeServer(server);
  await test.drop();
});

const ARTICLE = 'api::article.article';

const revalidate = (payload: { siteCode: string | null; contentType: string; documentId?: string }) =>
  revalidateSiteHandler({ database: test.db, portalUrl, secret: 'the-secret' })(
    { documentId: 'd', ...payload },
    { signal: new AbortController().signal },
  );

it.each([
  ['news of a school', { siteCode: '79763501', contentType: 'api::article.article' }, ['site:79763501']],
  ['the school itself', { siteCode: '79763501', contentType: 'api::school.school' }, ['site:79763501', 'sites']],
  [
    'how the home page is arranged',
    { siteCode: '1', contentType: 'api::site-setting.site-setting' },
    ['site:1', 'sites'],
  ],
  ['what stands on every site', { siteCode: null, contentType: 'api::authority.authority' }, ['sites']],
])('has the portal build anew what shows %s', async (_, payload, tags) => {
  await revalidate(payload);
  expect(asked).toMatchObject([
    { path: '/api/revalidate', headers: { 'x-revalidate-secret': 'the-secret' }, body: { tags } },
  ]);
});

it.each([401, 500, 503])('is not done when the portal answers %i', async (answer) => {
  status = answer;
  await expect(revalidate({ siteCode: '1', contentType: 'api::page.page' })).rejects.toMatchObject({
    code: 'portal.notRevalidated',
  });
});

it('is not done while the portal is away', async () => {
  const handler = revalidateSiteHandler({ database: test.db, portalUrl: 'http://127.0.0.1:1', secret: 's' });
  const away = handler(
    { siteCode: '1', contentType: 'api::page.page', documentId: 'd' },
    { signal: new AbortController().signal },
  );
  await expect(away).rejects.toMatchObject({ code: 'portal.notRevalidated' });
});

const found = async (words: string) =>
  (await searchContent(test.db, { words, siteCode: null, kind: null, limit: 9, offset: 0 })).total;

it('tells the search of every document that changed, though it is told of one', async () => {
  const siteCode = '79763511';
  const documentIds = [
    await makeArticle(test.owner, { siteCode, title: 'Gieo hạt đầu mùa' }),
    await makeArticle(test.owner, { siteCode, title: 'Gieo hạt cuối mùa' }),
  ];
  await test.db.transaction((tx) =>
    appendEvents(
      tx,
      'content.changed',
      documentIds.map((documentId) => ({ siteCode, contentType: ARTICLE, documentId })),
    ),
  );
  await revalidate({ siteCode, contentType: ARTICLE, documentId: documentIds[0] ?? '' });
  expect(await found('gieo hat')).toBe(2);

  for (const id of documentIds) await unpublishArticle(test.owner, id);
  await revalidate({ siteCode, contentType: ARTICLE, documentId: documentIds[1] ?? '' });
  expect(await found('gieo hat')).toBe(0);
});

it('tells the search even when the portal is away', async () => {
  status = 503;
  const documentId = await makeArticle(test.owner, { siteCode: '1', title: 'Cầu vồng sau mưa' });
  await expect(revalidate({ siteCode: '1', contentType: ARTICLE, documentId })).rejects.toMatchObject({
    code: 'portal.notRevalidated',
  });
  expect(await found('cau vong')).toBe(1);
});

it('has every site built anew for an article that stands, or stood, on all of them', async () => {
  const siteCode = 'UBND-LONGBINH';
  const documentId = await makeArticle(test.owner, { siteCode, title: 'Thông báo chung', sharedToAll: true });
  await revalidate({ siteCode, contentType: ARTICLE, documentId });
  await unpublishArticle(test.owner, documentId);
  await revalidate({ siteCode, contentType: ARTICLE, documentId });
  await revalidate({ siteCode, contentType: ARTICLE, documentId });
  const [all, own] = [[`site:${siteCode}`, 'sites'], [`site:${siteCode}`]];
  expect(asked.map(({ body }) => body)).toEqual([{ tags: all }, { tags: all }, { tags: own }]);
});

it('has the gathered news built anew when the school lets its news be gathered', async () => {
  await test.owner.execute(
    `insert into public.site_settings (document_id, site_code, consent_to_share, published_at)
     values ('a', '79763512', true, now()), ('b', '79763513', true, null), ('b', '79763513', false, now())`,
  );
  await revalidate({ siteCode: '79763512', contentType: ARTICLE });
  await revalidate({ siteCode: '79763513', contentType: ARTICLE });
  expect(asked.map(({ body }) => body)).toEqual([{ tags: ['site:79763512', 'sites'] }, { tags: ['site:79763513'] }]);
});
