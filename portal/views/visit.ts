import { destinationOf } from '../routing/site-address';

/** A page of a site that somebody read. */
export interface Visit {
  readonly siteCode: string;
  /** Below the site, `/tin-tuc/khai-giang`. */
  readonly path: string;
}

/** What is known of a request when it has been answered. */
export interface Answered {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly host: string | undefined;
  readonly status: number;
  readonly userAgent: string | undefined;
  readonly purpose: string | undefined;
  /** Whose page it was, as cache/page-cache.js wrote it; undefined for everything that is no page of a site. */
  readonly siteCode: string | undefined;
}

/** Pages whose readers are counted: first pages, articles, pages of the site's own. */
const COUNTED = /^(?:\/|\/(?:tin-tuc|trang|tuyen-sinh)\/[a-z0-9-]{1,160})$/;
const NOT_ARTICLES = new Set(['/tin-tuc/trang', '/tin-tuc/chuyen-muc']);

/** Programs say what they are, most of them. */
const PROGRAM =
  /bot|crawl|spider|slurp|fetch|preview|facebookexternalhit|monitor|uptime|headless|lighthouse|curl|wget|python|java\/|go-http|okhttp|axios|node|scan|feed|rss/i;

/** @returns null for what is no person's reading of a counted page */
export function visitOf(answered: Answered, portalUrl: string): Visit | null {
  const { method, url, host, status, userAgent, purpose, siteCode } = answered;
  if (method !== 'GET' || (status !== 200 && status !== 304) || siteCode === undefined) return null;
  if (userAgent === undefined || userAgent === '' || PROGRAM.test(userAgent)) return null;
  // A browser may load a page ahead, in case it is wanted.
  if (/prefetch|prerender/i.test(purpose ?? '')) return null;
  const pathname = (url ?? '').split('?', 1)[0] ?? '';
  const destination = destinationOf({ host: host ?? '', pathname, portalUrl });
  if (destination.kind !== 'rewrite') return null;
  const below = destination.path.split('/').slice(4).join('/');
  const path = `/${below}`;
  return COUNTED.test(path) && !NOT_ARTICLES.has(path) ? { siteCode, path } : null;
}
