import type { StaffRole } from '@cong-truong/domain/access/actor';
import type { Reach } from './grants';

/** Who is acting on content. */
export type Person =
  /** The program itself: start-up, seeding, jobs. */
  | { readonly kind: 'system' }
  | { readonly kind: 'superAdmin' }
  | StaffPerson
  /** Anyone without the admin: visitors, families, tokens; and admin accounts that belong to nobody. */
  | { readonly kind: 'outsider' };

export interface StaffPerson {
  readonly kind: 'staff';
  readonly role: StaffRole;
  readonly staffId: string;
  /** Code of the school the person works at, or else of the authority; null when neither is entered. */
  readonly siteCode: string | null;
  /** For officers: the schools that the authority manages today. */
  readonly managedSchoolCodes: readonly string[];
}

/** Codes of the sites within reach, or `all`. */
export function codesWithin(person: StaffPerson, reach: Reach): readonly string[] | 'all' {
  const own = person.siteCode === null ? [] : [person.siteCode];
  switch (reach) {
    case 'ownSite':
      return own;
    case 'managedSites':
      return [...own, ...person.managedSchoolCodes];
    case 'everywhere':
      return 'all';
  }
}
