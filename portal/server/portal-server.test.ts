import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { createPortalServer } from './portal-server';
import { familySide } from './family-side';

const PORTAL_URL = 'http://truong.example.vn';
let server: Server;
let origin: string;
beforeAll(async () => {
  server = createPortalServer({
    site: async (request, response) => void response.end(`site ${request.url}`),
    family: familySide,
    kept: async () => null,
    answered: () => undefined,
    portalUrl: PORTAL_URL,
    trustedProxies: 0,
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const ask = (path: string, init?: RequestInit) => fetch(`${origin}${path}`, { redirect: 'manual', ...init });

test.each(['/', '/tin-tuc', '/phu-huynh-moi', '/phu-huynh%2fdang-nhap', '//phu-huynh', '/api/health'])(
  '%s is the site side',
  async (path) => {
    expect(await (await ask(path)).text()).toBe(`site ${path}`);
  },
);

test('anything unknown below the families’ address is told so, by nobody else', async () => {
  const response = await ask('/phu-huynh/khong-co');
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('Không tìm thấy trang này');
});

test('a page is whole, safe and kept by nobody, packed or plain', async () => {
  const [packed, plain] = await Promise.all([
    ask('/phu-huynh/khong-co'),
    ask('/phu-huynh/khong-co', { headers: { 'accept-encoding': 'identity, gzip;q=0' } }),
  ]);
  expect(packed.headers.get('content-encoding')).toBe('gzip');
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(await packed.text()).toBe(await plain.text());
  for (const { headers } of [packed, plain]) {
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('etag')).toBeNull();
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  }
});

test('HEAD is GET without the page', async () => {
  const [head, get] = await Promise.all([ask('/phu-huynh/x', { method: 'HEAD' }), ask('/phu-huynh/x')]);
  expect(head.status).toBe(404);
  expect(head.headers.get('content-length')).toBe(get.headers.get('content-length'));
  expect(await head.text()).toBe('');
});

test.each([
  ['PUT', '/phu-huynh', 'GET, HEAD'],
  ['POST', '/phu-huynh/con/a/2016-2017/1', 'GET, HEAD'],
  ['GET', '/phu-huynh/dang-xuat', 'POST'],
  ['DELETE', '/phu-huynh/dang-nhap', 'GET, HEAD, POST'],
])('%s %s is refused', async (method, path, allow) => {
  const response = await ask(path, { method });
  expect({ status: response.status, allow: response.headers.get('allow') }).toEqual({ status: 405, allow });
});

test('an address with a slash at its end leads to the one without', async () => {
  const response = await ask('/phu-huynh/dang-nhap/');
  expect([response.status, response.headers.get('location')]).toEqual([308, '/phu-huynh/dang-nhap']);
});

test('what is too large to be a form of ours is not read', async () => {
  const response = await ask('/phu-huynh/dang-nhap', {
    method: 'POST',
    headers: { origin },
    body: `identifier=0901234567&password=${'x'.repeat(1_000_000)}`,
  });
  expect(response.status).toBe(401);
  expect(response.headers.get('connection')).toBe('close');
  expect(await response.text()).not.toContain('0901234567');
});

test('a fault of the site side ends its request and no other', async () => {
  const broken = createPortalServer({
    site: () => Promise.reject(new Error('fault')),
    family: familySide,
    kept: async () => null,
    answered: () => undefined,
    portalUrl: PORTAL_URL,
    trustedProxies: 0,
  });
  const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await new Promise<void>((resolve) => broken.listen(0, '127.0.0.1', resolve));
  const at = `http://127.0.0.1:${(broken.address() as AddressInfo).port}`;
  expect((await fetch(`${at}/`)).status).toBe(500);
  expect((await fetch(`${at}/phu-huynh/x`)).status).toBe(404);
  expect(log).toHaveBeenCalledTimes(1);
  log.mockRestore();
  await new Promise((resolve) => broken.close(resolve));
});
