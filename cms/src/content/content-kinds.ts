/** What the guards must know of a content type. Every type of ours is listed: one that is not is closed to all. */
export interface ContentKind {
  /** The scalar that says whose the entry is: the code of a school or of an authority. */
  readonly ownerField: 'siteCode' | 'schoolCode' | 'code';
  /** Public types are drafted, published and shown on the sites; personal ones never leave the admin. */
  readonly visibility: 'public' | 'personal';
  /** The field that names an entry; what has no name of its own is named by its day or its site. */
  readonly titleField: 'title' | 'name' | 'fullName' | 'question' | 'weekOf' | 'siteCode';
  /** Where the slug must be the only one: on its site, or everywhere (it is a host name). */
  readonly slug: 'ofSite' | 'ofAll' | null;
}

export const CONTENT_KINDS = {
  'api::article.article': { ownerField: 'siteCode', visibility: 'public', titleField: 'title', slug: 'ofSite' },
  'api::page.page': { ownerField: 'siteCode', visibility: 'public', titleField: 'title', slug: 'ofSite' },
  'api::official-document.official-document': {
    ownerField: 'siteCode',
    visibility: 'public',
    titleField: 'title',
    slug: null,
  },
  'api::event.event': { ownerField: 'siteCode', visibility: 'public', titleField: 'title', slug: null },
  'api::category.category': { ownerField: 'siteCode', visibility: 'public', titleField: 'name', slug: 'ofSite' },
  'api::directory-entry.directory-entry': {
    ownerField: 'siteCode',
    visibility: 'public',
    titleField: 'fullName',
    slug: null,
  },
  'api::disclosure.disclosure': { ownerField: 'siteCode', visibility: 'public', titleField: 'title', slug: null },
  'api::admission-notice.admission-notice': {
    ownerField: 'siteCode',
    visibility: 'public',
    titleField: 'title',
    slug: 'ofSite',
  },
  'api::timetable.timetable': { ownerField: 'siteCode', visibility: 'public', titleField: 'title', slug: null },
  'api::menu-week.menu-week': { ownerField: 'siteCode', visibility: 'public', titleField: 'weekOf', slug: null },
  'api::honour.honour': { ownerField: 'siteCode', visibility: 'public', titleField: 'title', slug: null },
  'api::question.question': { ownerField: 'siteCode', visibility: 'public', titleField: 'question', slug: null },
  'api::site-setting.site-setting': {
    ownerField: 'siteCode',
    visibility: 'public',
    titleField: 'siteCode',
    slug: null,
  },
  'api::school.school': { ownerField: 'code', visibility: 'public', titleField: 'name', slug: 'ofAll' },
  'api::authority.authority': { ownerField: 'code', visibility: 'public', titleField: 'name', slug: 'ofAll' },
  'api::student.student': { ownerField: 'schoolCode', visibility: 'personal', titleField: 'fullName', slug: null },
  'api::staff.staff': { ownerField: 'schoolCode', visibility: 'personal', titleField: 'fullName', slug: null },
} as const satisfies Readonly<Record<string, ContentKind>>;

export type ContentUid = keyof typeof CONTENT_KINDS;

export const CONTENT_UIDS = Object.keys(CONTENT_KINDS).filter(isContentUid);

export function isContentUid(uid: string): uid is ContentUid {
  return Object.hasOwn(CONTENT_KINDS, uid);
}

export function kindOf(uid: ContentUid): ContentKind {
  return CONTENT_KINDS[uid];
}
