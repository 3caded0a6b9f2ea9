import { MOUNTS, type Mount } from './site-address';

/** The addresses that a page of one site writes, as the visitor sees them. */
export interface SiteLinks {
  readonly home: string;
  readonly news: string;
  readonly notices: string;
  readonly calendar: string;
  readonly documents: string;
  readonly contact: string;
  readonly search: string;
  /** The same organisation in English. */
  readonly english: string;
  readonly rss: string;
  readonly atom: string;
  /** For calendar programs. */
  readonly calendarFeed: string;
  listPage(category: 'news' | 'notice', page: number): string;
  article(slug: string): string;
  page(slug: string): string;
  /** Another site of this portal. */
  site(kind: 'school' | 'authority', slug: string): string;
  /** The families' side. */
  readonly family: string;
  /** @param month `2026-11` */
  month(month: string): string;
  documentsOf(filter: {
    readonly kind?: string | undefined;
    readonly year?: number | undefined;
    readonly page?: number;
  }): string;
}

/** The families' side has one address for all schools. */
export const FAMILY_PATH = '/phu-huynh';

/** @param portalUrl where the portal itself is: a site under a host name of its own must name it */
export function siteLinks(mount: Mount, slug: string, portalUrl: string): SiteLinks {
  const portal = mount === MOUNTS.host ? portalUrl : '';
  const base = mount === MOUNTS.school || mount === MOUNTS.authority ? `/${mount}/${slug}` : '';
  return {
    home: base === '' ? '/' : base,
    news: `${base}/tin-tuc`,
    notices: `${base}/thong-bao`,
    calendar: `${base}/lich`,
    documents: `${base}/van-ban`,
    contact: `${base}/lien-he`,
    search: `${base}/tim-kiem`,
    english: `${base}/en`,
    rss: `${base}/rss.xml`,
    atom: `${base}/atom.xml`,
    calendarFeed: `${base}/lich.ics`,
    family: `${portal}${FAMILY_PATH}`,
    site: (kind, other) => `${portal}/${MOUNTS[kind]}/${other}`,
    listPage: (category, page) => {
      const list = `${base}/${category === 'news' ? 'tin-tuc' : 'thong-bao'}`;
      return page <= 1 ? list : `${list}/trang/${page}`;
    },
    article: (article) => `${base}/tin-tuc/${article}`,
    page: (page) => `${base}/trang/${page}`,
    month: (month) => `${base}/lich/${month}`,
    documentsOf: ({ kind, year, page = 1 }) =>
      [`${base}/van-ban`, kind, year, ...(page > 1 ? ['trang', page] : [])]
        .filter((part) => part !== undefined)
        .join('/'),
  };
}
