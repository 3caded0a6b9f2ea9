import type { IncomingHttpHeaders, Server } from 'node:http';
import { readBody } from '../../http/read-body';
import { closeServer, serve } from '../../http/serve';
import { revalidateSiteHandler } from './revalidate-site.handler';

let server: Server;
let portalUrl: string;
let status: number;
let asked: { path: string; headers: IncomingHttpHeaders; body: unknown }[];
beforeAll(async () => {
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
afterAll(() => closeServer(server));

const revalidate = (payload: { siteCode: string | null; contentType: string }) =>
  revalidateSiteHandler({ portalUrl, secret: 'the-secret' })(
    { ...payload, documentId: 'd' },
    { signal: new AbortController().signal },
  );

it.each([
  ['news of a school', { siteCode: '79763501', contentType: 'api::article.article' }, ['site:79763501']],
  ['the school itself', { siteCode: '79763501', contentType: 'api::school.school' }, ['site:79763501', 'sites']],
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
  const handler = revalidateSiteHandler({ portalUrl: 'http://127.0.0.1:1', secret: 's' });
  const away = handler(
    { siteCode: '1', contentType: 'api::page.page', documentId: 'd' },
    { signal: new AbortController().signal },
  );
  await expect(away).rejects.toMatchObject({ code: 'portal.notRevalidated' });
});
