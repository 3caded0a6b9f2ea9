import { createServer, type Server } from 'node:http';
import { fetchPublic } from './fetch-public';

let server: Server;
let base = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    switch (request.url) {
      case '/anh':
        return void response.writeHead(200, { 'content-type': 'image/png' }).end('xyz');
      case '/lon':
        return void response.writeHead(200).end(Buffer.alloc(5000));
      case '/sang-anh':
        return void response.writeHead(302, { location: '/anh' }).end();
      case '/vao-trong':
        return void response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data' }).end();
      case '/sang-tep':
        return void response.writeHead(302, { location: 'file:///etc/passwd' }).end();
      case '/mai':
        return void response.writeHead(302, { location: '/mai' }).end();
      case '/im':
        return undefined;
      default:
        return void response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  base = typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : '';
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const limits = { mostBytes: 1000, timeoutMs: 1000 };
const letIn = { ...limits, mayAsk: (address: string) => address === '127.0.0.1' };

it('fetches, through a redirect too', async () => {
  expect((await fetchPublic(`${base}/anh`, letIn)).body.toString()).toBe('xyz');
  expect((await fetchPublic(`${base}/sang-anh`, letIn)).contentType).toBe('image/png');
});

it.each([
  ['/lon', 'tooLarge'],
  ['/vao-trong', 'private'],
  ['/sang-tep', 'address'],
  ['/mai', 'redirects'],
  ['/im', 'unreachable'],
  ['/khong-co', 'status'],
])('%s is %s', async (path, problem) => {
  await expect(fetchPublic(`${base}${path}`, letIn)).rejects.toMatchObject({ problem });
});

it.each([
  'http://127.0.0.1:1/',
  'http://localhost:1/',
  'http://[::1]:1/',
  'http://[::ffff:127.0.0.1]:1/',
  'http://2130706433/',
  'http://0x7f.0.0.1/',
  'http://10.0.0.1/',
  'http://169.254.169.254/latest/meta-data',
])('%s lies inside', async (address) => {
  await expect(fetchPublic(address, limits)).rejects.toMatchObject({ problem: 'private' });
});

it.each(['file:///etc/passwd', 'ftp://a.example/', 'gopher://a.example', 'http://ten:mat@a.example/', 'xyz', ''])(
  '%s is no address of the web',
  async (address) => {
    await expect(fetchPublic(address, limits)).rejects.toMatchObject({ problem: 'address' });
  },
);
