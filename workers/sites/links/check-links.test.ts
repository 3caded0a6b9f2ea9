import type { Server } from 'node:http';
import { indexContent } from '@cong-truong/database/sites/index-content';
import { brokenLinks, checkInternalLinks, outsideHosts } from '@cong-truong/database/sites/links';
import { makeArticle, paragraph, unpublishArticle } from '@cong-truong/database/testing/content';
import { createTestDatabase, type TestDatabase } from '@cong-truong/database/testing/create-test-database';
import { siteCode } from '@cong-truong/database/testing/identifiers';
import { closeServer, serve } from '../../http/serve';
import { checkLinks } from './check-links';
import { lookAtLink } from './look-at-link';

let test: TestDatabase;
/** A web of two hosts, both on this machine: one that may be asked, one that may not. */
let web: Server;
let inside: Server;
let asked: { method: string; path: string }[];
let insideAsked: number;
const portOf = (server: Server): number => {
  const address = server.address();
  return address !== null && typeof address === 'object' ? address.port : 0;
};
const at = (path: string) => `http://127.0.0.1:${portOf(web)}${path}`;

beforeAll(async () => {
  test = await createTestDatabase();
  inside = await serve({
    port: 0,
    host: '127.0.0.1',
    handler: async () => {
      insideAsked += 1;
      return { status: 200 };
    },
    onFault: () => undefined,
  });
  web = await serve({
    port: 0,
    host: '127.0.0.1',
    handler: async (request, { pathname }) => {
      const method = request.method ?? '';
      asked.push({ method, path: pathname });
      if (pathname === '/no-head') return { status: method === 'HEAD' ? 405 : 200 };
      if (pathname === '/moved') return { status: 301, headers: { location: '/there' } };
      if (pathname === '/loop') return { status: 302, headers: { location: '/loop' } };
      if (pathname === '/trap')
        return { status: 302, headers: { location: `http://127.0.0.1:${portOf(inside)}/secret` } };
      if (pathname === '/file') return { status: 302, headers: { location: 'file:///etc/passwd' } };
      return { status: Number(/\d+/.exec(pathname)?.[0] ?? 200) };
    },
    onFault: () => undefined,
  });
});
beforeEach(() => {
  asked = [];
  insideAsked = 0;
});
afterEach(() => test.owner.execute('delete from edu.content_link'));
afterAll(async () => {
  await Promise.all([closeServer(web), closeServer(inside)]);
  await test.drop();
});

const isAllowed = (_: string, port: number) => port === portOf(web);
const look = (url: string) => lookAtLink(url, { signal: new AbortController().signal, isAllowed });
const lookForReal = (url: string) => lookAtLink(url, { signal: new AbortController().signal });

it.each([
  ['/there', 'ok', '200'],
  ['/no-head', 'ok', '200'],
  ['/moved', 'ok', '200'],
  ['/404', 'broken', '404'],
  ['/410', 'broken', '410'],
  ['/401', 'ok', '401'],
  ['/429', 'ok', '429'],
  ['/500', 'away', '500'],
  ['/loop', 'broken', 'tooManyRedirects'],
  ['/file', 'broken', 'badAddress'],
] as const)('%s is %s', async (path, verdict, result) => {
  expect(await look(at(path))).toEqual({ verdict, result });
});

it('does not follow a redirect into the house', async () => {
  expect(await look(at('/trap'))).toEqual({ verdict: 'broken', result: 'privateAddress' });
  expect(insideAsked).toBe(0);
});

it.each([
  () => at('/there'),
  () => at('/there').replace('127.0.0.1', 'localhost'),
  () => at('/there').replace('127.0.0.1', '[::ffff:127.0.0.1]'),
  () => at('/there').replace('127.0.0.1', '2130706433'),
  () => at('/there').replace('127.0.0.1', '0x7f.1'),
  () => 'http://127.0.0.1/',
  () => 'http://169.254.169.254/latest/meta-data/',
])('asks nobody in the house: %#', async (url) => {
  expect(await lookForReal(url())).toEqual({ verdict: 'broken', result: 'privateAddress' });
  expect(asked).toEqual([]);
});

it('calls what is no address broken', async () => {
  expect(await look('https://')).toEqual({ verdict: 'broken', result: 'badAddress' });
});

it('says when nobody answers', async () => {
  expect(await look('http://host.invalid:1/')).toMatchObject({ verdict: 'away', result: 'dns' });
  const gone = await serve({
    port: 0,
    host: '127.0.0.1',
    handler: async () => ({ status: 200 }),
    onFault: () => undefined,
  });
  const port = portOf(gone);
  await closeServer(gone);
  const options = { signal: new AbortController().signal, isAllowed: () => true };
  expect(await lookAtLink(`http://127.0.0.1:${port}/`, options)).toEqual({ verdict: 'away', result: 'refused' });
});

async function publish(...urls: readonly string[]): Promise<{ site: string; id: string }> {
  const site = siteCode();
  const body = urls.map((url) => paragraph('Xem ', { text: 'ở đây', url }));
  const id = await makeArticle(test.owner, { siteCode: site, title: 'Bài có liên kết', body });
  await indexContent(test.db, 'article', [id]);
  return { site, id };
}

const check = () => checkLinks({ database: test.db, portalUrl: 'https://cong.example', isAllowed });
const dueAgain = () => test.owner.execute('update edu.content_link set check_after = now()');
const states = async () =>
  Object.fromEntries(
    (await test.db.query<{ url: string; state: string }>('select url, state from edu.content_link')).map(
      ({ url, state }) => [new URL(url, 'http://x').pathname, state],
    ),
  );

it('looks at every link once, and tells the school which are broken', async () => {
  const { site, id } = await publish(
    at('/there'),
    at('/404'),
    'https://cong.example/truong/a',
    'https://a.cong.example/b',
    '/van-ban',
  );
  expect(await check()).toBe(4);
  expect(await check()).toBe(0);
  expect(await brokenLinks(test.db, [site])).toMatchObject([
    { documentId: id, title: 'Bài có liên kết', url: at('/404'), result: '404' },
  ]);
  expect(asked.map(({ path }) => path).sort()).toEqual(['/404', '/404', '/there']);
  expect((await outsideHosts(test.db, [site])).map(({ host, links }) => [host, links])).toEqual(
    expect.arrayContaining([
      ['127.0.0.1', 2],
      ['a.cong.example', 1],
    ]),
  );
});

it('calls a link that is away broken on the third day, and whole again when it is back', async () => {
  await publish(at('/500'));
  const seen: unknown[] = [];
  for (let day = 0; day < 3; day += 1) {
    await check();
    seen.push((await states())['/500']);
    await dueAgain();
  }
  expect(seen).toEqual(['unknown', 'unknown', 'broken']);
  await test.owner.execute('update edu.content_link set url = $1', [at('/there')]);
  await check();
  expect(await states()).toEqual({ '/there': 'ok' });
});

it('forgets links that an article no longer has', async () => {
  const { id } = await publish(at('/there'));
  await unpublishArticle(test.owner, id);
  await indexContent(test.db, 'article', [id]);
  expect(await states()).toEqual({});
});

it('takes only links of the web that an index can hold', async () => {
  await publish(
    'javascript:alert(1)',
    'mailto:a@b.example',
    '//evil.example',
    '/\\evil.example',
    `https://a.example/${'é'.repeat(2000)}`,
    '/lich',
  );
  expect(await states()).toEqual({ '/lich': 'unknown' });
});

it('looks up links within the portal, former addresses too', async () => {
  const { site } = await publish(
    '/tin-tuc/co-that',
    '/tin-tuc/cu',
    '/tin-tuc/khong-co',
    '/trang/khong-co',
    '/tin-tuc/trang/2',
    '/lich',
  );
  const id = await makeArticle(test.owner, { siteCode: site, title: 'Có thật', slug: 'co-that' });
  await test.owner.execute(`update public.articles set former_slugs = '["cu"]' where document_id = $1`, [id]);
  await indexContent(test.db, 'article', [id]);
  await checkInternalLinks(test.db);
  expect(await checkInternalLinks(test.db)).toBe(0);
  expect(await states()).toEqual({
    '/tin-tuc/co-that': 'ok',
    '/tin-tuc/cu': 'ok',
    '/tin-tuc/khong-co': 'broken',
    '/trang/khong-co': 'broken',
    '/tin-tuc/trang/2': 'ok',
    '/lich': 'ok',
  });
});
