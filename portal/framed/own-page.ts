import 'server-only';
import { request } from 'node:http';
import { environment } from '@/data/environment';
import { MOUNTS, type Mount } from '@/routing/site-address';

export interface OwnPage {
  readonly status: number;
  readonly text: string;
}

const ANSWER_WITHIN_MS = 8_000;

/** Asks this very portal for a page of a site, as a visitor would: it comes finished, from where finished pages are kept. */
export function ownPage(
  mount: Mount,
  slug: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<OwnPage> {
  const { PORTAL_URL, PORTAL_PORT } = environment();
  const portal = new URL(PORTAL_URL).hostname;
  const underPortal = mount === MOUNTS.school || mount === MOUNTS.authority;
  const options = {
    host: '127.0.0.1',
    port: PORTAL_PORT,
    path: underPortal ? `/${mount}/${slug}${path === '/' ? '' : path}` : path,
    headers: { ...headers, host: mount === MOUNTS.host ? `${slug}.${portal}` : portal },
    timeout: ANSWER_WITHIN_MS,
  };
  return new Promise((resolve, reject) => {
    const asked = request(options, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 500, text }));
      response.on('error', reject);
    });
    asked.on('timeout', () => asked.destroy(new Error('the portal does not answer itself')));
    asked.on('error', reject).end();
  });
}
