import { MOUNTS, SCHOOL_LIST, type Mount } from './site-address';

/** The addresses that a page of one site writes, as the visitor sees them. */
export interface SiteLinks {
  readonly home: string;
  readonly news: string;
  readonly notices: string;
  readonly calendar: string;
  readonly documents: string;
  readonly contact: string;
  readonly directory: string;
  readonly organisation: string;
  readonly admissions: string;
  readonly timetables: string;
  /** What the school is proud of. */
  readonly honours: string;
  readonly sitemap: string;
  readonly statistics: string;
  /** Takes a question from the form on the page of questions. */
  readonly ask: string;
  /** Where someone is led who has asked. */
  readonly asked: string;
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
  /** What an editor wrote: a path is one of her own site, wherever that is mounted; anything else stays as it is. */
  within(href: string): string;
  /** Another site of this portal. */
  site(kind: 'school' | 'authority', slug: string): string;
  /** The families' side. */
  readonly family: string;
  /** An article of another site of this portal. */
  articleOf(kind: 'school' | 'authority', site: string, slug: string): string;
  /** The article as one prints it. */
  printed(slug: string): string;
  /** News of a category of the school's own. */
  category(slug: string, page?: number): string;
  gallery(page?: number): string;
  questions(page?: number): string;
  /** One question with its answer. */
  question(documentId: string): string;
  admission(slug: string): string;
  /** @param schoolYear `2026-2027`; without it, the newest */
  disclosures(schoolYear?: string): string;
  /** @param monday of the week; without it, this week */
  menu(monday?: string): string;
  /** @param month `2026-11` */
  month(month: string): string;
  /** @param monday `2026-11-23` */
  week(monday: string): string;
  /** An authority's schools. */
  schools(filter?: { readonly level?: string | undefined; readonly ward?: string | undefined }): string;
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
    directory: `${base}/danh-ba`,
    organisation: `${base}/so-do-to-chuc`,
    admissions: `${base}/tuyen-sinh`,
    timetables: `${base}/thoi-khoa-bieu`,
    honours: `${base}/vinh-danh`,
    sitemap: `${base}/so-do-trang`,
    statistics: `${base}/thong-ke`,
    ask: `${base}/hoi-dap/gui`,
    asked: `${base}/hoi-dap/da-gui`,
    search: `${base}/tim-kiem`,
    english: `${base}/en`,
    rss: `${base}/rss.xml`,
    atom: `${base}/atom.xml`,
    calendarFeed: `${base}/lich.ics`,
    family: `${portal}${FAMILY_PATH}`,
    within: (href) => {
      if (!href.startsWith('/') || /^\/(media|truong|co-quan)\//.test(href)) return href;
      if (href === FAMILY_PATH || href.startsWith(`${FAMILY_PATH}/`)) return `${portal}${href}`;
      return href === '/' && base !== '' ? base : `${base}${href}`;
    },
    site: (kind, other) => `${portal}/${MOUNTS[kind]}/${other}`,
    listPage: (category, page) => paged(`${base}/${category === 'news' ? 'tin-tuc' : 'thong-bao'}`, page),
    article: (article) => `${base}/tin-tuc/${article}`,
    page: (page) => `${base}/trang/${page}`,
    articleOf: (kind, other, article) => `${portal}/${MOUNTS[kind]}/${other}/tin-tuc/${article}`,
    printed: (article) => `${base}/tin-tuc/${article}/ban-in`,
    category: (category, page = 1) => paged(`${base}/tin-tuc/chuyen-muc/${category}`, page),
    gallery: (page = 1) => paged(`${base}/thu-vien-anh`, page),
    questions: (page = 1) => paged(`${base}/hoi-dap`, page),
    question: (documentId) => `${base}/hoi-dap/${documentId}`,
    admission: (notice) => `${base}/tuyen-sinh/${notice}`,
    disclosures: (schoolYear) => joined(`${base}/cong-khai`, schoolYear),
    menu: (monday) => joined(`${base}/thuc-don`, monday),
    week: (monday) => `${base}/lich/tuan/${monday}`,
    schools: ({ level, ward } = {}) =>
      level === undefined && ward === undefined
        ? `${base}/truong`
        : joined(`${base}/truong/${SCHOOL_LIST}`, level, ward),
    month: (month) => `${base}/lich/${month}`,
    documentsOf: ({ kind, year, page = 1 }) => paged(joined(`${base}/van-ban`, kind, year), page),
  };
}

function joined(...parts: readonly (string | number | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join('/');
}

/** The first page of a list is the list. */
function paged(list: string, page: number): string {
  return page <= 1 ? list : `${list}/trang/${page}`;
}
