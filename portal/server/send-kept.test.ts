import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { packPage } from '../family/page/packed-page';
import { createPortalServer } from './portal-server';

const HTML = '<!doctype html><title>Trường</title>';
const HEADERS = { 'content-type': 'text/html; charset=utf-8', 'x-cong-truong-site': '79763501' };
const asked: string[] = [];
const answered: [url: string | undefined, site: unknown][] = [];
let server: Server;
let origin: string;
beforeAll(async () => {
  const page = await packPage(HTML);
  server = createPortalServer({
    site: async (request, response) => void response.end(`site ${request.url}`),
    kept: async (path) => {
      asked.push(path);
      return path === '/sites/truong/hoa-mai/tin-tuc' ? { status: 200, headers: HEADERS, etag: '"abc"', page } : null;
    },
    family: () => Promise.reject(new Error('not a family page')),
    answered: ({ url }, response) => answered.push([url, response.getHeader('x-cong-truong-site')]),
    portalUrl: 'http://127.0.0.1',
    trustedProxies: 0,
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const PATH = '/truong/hoa-mai/tin-tuc';
const ask = (path = PATH, init?: RequestInit) => fetch(`${origin}${path}`, { redirect: 'manual', ...init });

test('a page that is made already is sent as it is, packed or plain, and counted', async () => {
  const [packed, plain] = await Promise.all([ask(), ask(PATH, { headers: { 'accept-encoding': 'identity' } })]);
  expect([packed.headers.get('content-encoding'), plain.headers.get('content-encoding')]).toEqual(['gzip', null]);
  expect([await packed.text(), await plain.text()]).toEqual([HTML, HTML]);
  expect(packed.headers.get('etag')).toBe('"abc"');
  expect(answered).toContainEqual([PATH, '79763501']);
});

test.each(['"abc"', 'W/"abc"', '"old", "abc"'])('a copy known as %s is still good', async (known) => {
  const response = await ask(PATH, { headers: { 'if-none-match': known } });
  expect([response.status, await response.text()]).toEqual([304, '']);
});

test('an older copy is replaced', async () => {
  expect((await ask(PATH, { headers: { 'if-none-match': '"old"' } })).status).toBe(200);
});

test.each<[string, string, RequestInit]>([
  ['another page', '/truong/hoa-mai', {}],
  ['a question', `${PATH}?trang=2`, {}],
  ['a POST', PATH, { method: 'POST' }],
  ["what Next.js's own script asks", PATH, { headers: { rsc: '1' } }],
  ['a look at a draft', PATH, { headers: { cookie: '__prerender_bypass=x' } }],
])('%s is left to Next.js', async (_what, path, init) => {
  expect(await (await ask(path, init)).text()).toBe(`site ${path}`);
});

test('an address of nobody’s host asks for no page', async () => {
  asked.length = 0;
  await ask('/api/health');
  expect(asked).toEqual([]);
});
