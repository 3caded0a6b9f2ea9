import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a form was sent from a page of this very host. A browser names the page's origin with every POST and lets no page
 * change that; a form on another site is told by it (CSRF).
 */
export function isFromOwnPage(headers: IncomingHttpHeaders): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return headers['sec-fetch-site'] === 'same-origin';
  return URL.canParse(origin) && new URL(origin).host === host?.toLowerCase();
}
