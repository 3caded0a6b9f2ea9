import type { StaffRole } from '@cong-truong/domain/access/actor';
import type { ContentUid } from '../content/content-kinds';

/** `publish` covers taking back too; undoing a draft is an `update`. */
export type ContentAction = 'read' | 'create' | 'update' | 'publish' | 'delete';

/** Whose entries: those of the person's own school or authority, those of the schools the authority manages, or all. */
export type Reach = 'ownSite' | 'managedSites' | 'everywhere';

export interface Grant {
  readonly uids: readonly ContentUid[];
  readonly actions: readonly ContentAction[];
  readonly reach: Reach;
  /** Fields that may be written; without it all but the one that says whose the entry is, and those kept for others. */
  readonly writable?: readonly string[];
}

const SITE_CONTENT: readonly ContentUid[] = [
  'api::article.article',
  'api::page.page',
  'api::official-document.official-document',
  'api::event.event',
  'api::category.category',
  'api::directory-entry.directory-entry',
  'api::disclosure.disclosure',
  'api::admission-notice.admission-notice',
  'api::timetable.timetable',
  'api::menu-week.menu-week',
  'api::honour.honour',
];
/** Carries the name and the telephone of who asked: for those who answer, and the head of the school. */
const QUESTIONS: readonly ContentUid[] = ['api::question.question'];
/** How a site is arranged. */
const SETTINGS: readonly ContentUid[] = ['api::site-setting.site-setting'];
const SITES: readonly ContentUid[] = ['api::school.school', 'api::authority.authority'];

/** What a site tells of itself. Name, code, host name, level and who manages it are the authority's to decide. */
const ABOUT_THE_SITE = ['introduction', 'logo', 'cover', 'address', 'phone', 'email'];
const ABOUT_THE_SCHOOL = [...ABOUT_THE_SITE, 'colour', 'latitude', 'longitude', 'principalName'];

const READS_OWN_SITE: readonly Grant[] = [
  { uids: [...SITE_CONTENT, ...QUESTIONS, ...SETTINGS], actions: ['read'], reach: 'ownSite' },
  { uids: SITES, actions: ['read'], reach: 'ownSite' },
];

function tends(actions: readonly ContentAction[]): readonly Grant[] {
  return [
    { uids: ['api::school.school'], actions, reach: 'ownSite', writable: ABOUT_THE_SCHOOL },
    { uids: ['api::authority.authority'], actions, reach: 'ownSite', writable: ABOUT_THE_SITE },
  ];
}

/**
 * What each role may do with content. Both walls are built from this one table: the permissions of the admin, and the
 * Document Service guard beneath them. What is not here is refused.
 */
export const GRANTS: Readonly<Record<StaffRole, readonly Grant[]>> = {
  'district-officer': [
    { uids: [...SITE_CONTENT, 'api::school.school', 'api::staff.staff'], actions: ['read'], reach: 'managedSites' },
    { uids: ['api::authority.authority'], actions: ['read'], reach: 'everywhere' },
  ],
  principal: [
    ...READS_OWN_SITE,
    { uids: ['api::student.student', 'api::staff.staff'], actions: ['read'], reach: 'ownSite' },
  ],
  'school-office': [
    ...READS_OWN_SITE,
    { uids: ['api::student.student'], actions: ['read', 'create', 'update', 'delete'], reach: 'ownSite' },
    { uids: ['api::staff.staff'], actions: ['read'], reach: 'ownSite' },
  ],
  'homeroom-teacher': [{ uids: SITE_CONTENT, actions: ['read'], reach: 'ownSite' }],
  'subject-teacher': [{ uids: SITE_CONTENT, actions: ['read'], reach: 'ownSite' }],
  'school-editor': [
    { uids: [...SITE_CONTENT, ...QUESTIONS, ...SETTINGS], actions: ['read', 'create', 'update'], reach: 'ownSite' },
    ...tends(['read', 'update']),
  ],
  approver: [
    {
      uids: [...SITE_CONTENT, ...QUESTIONS, ...SETTINGS],
      actions: ['read', 'update', 'publish', 'delete'],
      reach: 'ownSite',
    },
    ...tends(['read', 'update', 'publish']),
  ],
};

export function grantFor(role: StaffRole, uid: ContentUid, action: ContentAction): Grant | null {
  return GRANTS[role].find((grant) => grant.uids.includes(uid) && grant.actions.includes(action)) ?? null;
}

/** Fields that nobody of a site writes by hand: the program keeps them. */
const KEPT_BY_PROGRAM: Partial<Readonly<Record<ContentUid, readonly string[]>>> = {
  'api::article.article': ['formerSlugs'],
  'api::page.page': ['formerSlugs'],
};

/** Fields that say yes for the whole site: whoever publishes decides them. */
const FOR_APPROVERS: Partial<Readonly<Record<ContentUid, readonly string[]>>> = {
  'api::article.article': ['sharedToAll'],
  'api::site-setting.site-setting': ['consentToShare'],
};

/** Fields of a type that a role may not write although it writes the type. */
export function keptFrom(role: StaffRole, uid: ContentUid): readonly string[] {
  const forApprovers = role === 'approver' ? [] : (FOR_APPROVERS[uid] ?? []);
  return [...(KEPT_BY_PROGRAM[uid] ?? []), ...forApprovers];
}

/** Roles that keep pictures and files. */
export const MEDIA_ROLES: readonly StaffRole[] = ['school-editor', 'approver'];

/** Roles that use the editorial desk: they write, publish, or look over what is published. */
export const EDITORIAL_ROLES: readonly StaffRole[] = ['district-officer', 'principal', 'school-editor', 'approver'];

/** Roles that use the grade book; what they see in it is decided by the policy of the domain, not by the role. */
export const GRADEBOOK_ROLES: readonly StaffRole[] = [
  'principal',
  'school-office',
  'homeroom-teacher',
  'subject-teacher',
];
