/**
 * Where a visitor's address leads. Public addresses are Vietnamese and of two shapes, `<slug>.<domain>/…` and
 * `<domain>/truong/<slug>/…`; inside, both are one route, `/sites/<mount>/<slug>/…`. The mount says which links a page writes,
 * so that a page made for one shape is never shown under the other.
 */
export const MOUNTS = {
  /** A school under the portal's own host name. */
  school: 'truong',
  /** An authority under the portal's own host name. */
  authority: 'co-quan',
  /** A school or authority under a host name of its own. */
  host: 'ten-mien',
  /** The portal's own host name: the authority that runs it. */
  root: 'goc',
} as const;
export type Mount = (typeof MOUNTS)[keyof typeof MOUNTS];

/** `/truong/danh-sach/…` is the list of schools by level and ward; `/truong/<slug>` is a school. No school is called "list". */
export const SCHOOL_LIST = 'danh-sach';

/** `/?p=12` and `/index.php?p=12` were addresses of an article on many old sites; inside, they are a path like any other. */
const OLD_NUMBER = /^\?(p|page_id|id)=(\d{1,9})$/;
const OLD_FIRST_PAGES = ['', '/', '/index.php'];
export const OLD_NUMBER_FOLDER = '_so-cu';

/** Stands for "the authority that runs this portal", which only the content can name. */
export const HOME_SLUG = '_';

export type Destination =
  | { readonly kind: 'rewrite'; readonly path: string }
  | { readonly kind: 'redirect'; readonly url: string }
  | { readonly kind: 'pass' }
  | { readonly kind: 'notFound' };

export interface Visit {
  /** The Host header as it came, with or without a port. */
  readonly host: string;
  readonly pathname: string;
  /** With its question mark; '' without. */
  readonly search?: string;
  /** The portal's own address, e.g. `https://truong.example.vn`. */
  readonly portalUrl: string;
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** The same on every site. */
const SHARED = ['/media', '/fonts', '/icon.svg'];
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Decides what the proxy does with a visit. Knows addresses only: whether a school of that name exists is the page's affair. */
export function destinationOf({ host, pathname, search = '', portalUrl }: Visit): Destination {
  if (isUnder(pathname, '/api')) return { kind: 'pass' };
  const portal = new URL(portalUrl);
  const site = siteOfHost(host, portal.hostname);
  if (site === null || isUnder(pathname, '/sites')) return { kind: 'notFound' };
  if (SHARED.some((path) => isUnder(pathname, path))) return { kind: 'pass' };
  if (isFamilyPath(pathname)) {
    // The family's session belongs to one host: a school's own name leads there.
    return site === HOME_SLUG ? { kind: 'pass' } : { kind: 'redirect', url: `${portal.origin}${pathname}` };
  }
  if (site !== HOME_SLUG) return rewrite(MOUNTS.host, site, pathname, search);
  return rewriteUnderRoot(pathname, search);
}

/** The families' side. */
export function isFamilyPath(pathname: string): boolean {
  return isUnder(pathname, '/phu-huynh');
}

/** @returns the slug in the host name, HOME_SLUG for the portal's own name, null for a name that is not ours */
function siteOfHost(host: string, portalHost: string): string | null {
  const name = host.toLowerCase().replace(/:\d+$/, '');
  if (name === portalHost || LOOPBACK.has(name)) return HOME_SLUG;
  if (!name.endsWith(`.${portalHost}`)) return null;
  const slug = name.slice(0, -portalHost.length - 1);
  return SLUG.test(slug) ? slug : null;
}

function rewriteUnderRoot(pathname: string, search: string): Destination {
  const [, first, slug, ...rest] = pathname.split('/');
  const isList = first === MOUNTS.school && (slug === undefined || slug === SCHOOL_LIST);
  if (isList || (first !== MOUNTS.school && first !== MOUNTS.authority)) {
    return rewrite(MOUNTS.root, HOME_SLUG, pathname, search);
  }
  if (slug === undefined || !SLUG.test(slug)) return { kind: 'notFound' };
  return rewrite(first, slug, rest.length === 0 ? '' : `/${rest.join('/')}`, search);
}

function rewrite(mount: Mount, slug: string, pathname: string, search: string): Destination {
  const [, name, number] = (OLD_FIRST_PAGES.includes(pathname) && OLD_NUMBER.exec(search)) || [];
  const path = number === undefined ? pathname : `/${OLD_NUMBER_FOLDER}/${name}/${number}`;
  return { kind: 'rewrite', path: `/sites/${mount}/${slug}${path === '/' ? '' : path}` };
}

function isUnder(pathname: string, folder: string): boolean {
  return pathname === folder || pathname.startsWith(`${folder}/`);
}
