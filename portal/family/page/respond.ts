import { BASE_SECURITY_HEADERS } from '../../security/headers';
import { familyDocument, type FamilyPage } from './family-page';
import type { PageStyle } from './style';

/** No script, no other origin, no frame; the one style is named by its hash. */
function contentSecurityPolicy({ source }: PageStyle): string {
  return [
    "default-src 'none'",
    `style-src ${source}`,
    "img-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

const BASE = BASE_SECURITY_HEADERS.map(({ key, value }): [string, string] => [key, value]);

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Personal pages are kept by nobody: no shared cache, no disk of a browser. */
export function respondWithPage(page: FamilyPage, { status = 200, headers = {} }: Answer = {}): Response {
  // In bytes and with their number: written to the connection in one piece.
  const body = Buffer.from(familyDocument(page));
  return new Response(body, {
    status,
    headers: {
      'content-length': String(body.byteLength),
      ...Object.fromEntries(BASE),
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentSecurityPolicy(page.style),
      // Not even the path goes to another site: it names a child by an identifier.
      'referrer-policy': 'same-origin',
      'cache-control': 'private, no-store',
      vary: 'Cookie',
      ...headers,
    },
  });
}

/** After a form: the browser asks for the page anew, with GET. */
export function redirectAfterForm(path: string, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(null, {
    status: 303,
    headers: { location: path, 'cache-control': 'private, no-store', ...headers },
  });
}
