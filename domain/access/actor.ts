/** Admin roles, one a person; the code is the role's code in the CMS. */
export const STAFF_ROLES = [
  'district-officer',
  'principal',
  'school-office',
  'homeroom-teacher',
  'subject-teacher',
  'school-editor',
  'approver',
] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

/** A member of staff, with what the register says of the present: assignments decide, not the role alone. */
export interface StaffActor {
  readonly kind: 'staff';
  readonly staffId: string;
  readonly role: StaffRole;
  /** The school the person works at; null for officers of the authority. */
  readonly schoolCode: string | null;
  /** Schools under the officer's authority; empty for people of a school. */
  readonly authoritySchoolCodes: readonly string[];
  /** Offerings the person teaches today. */
  readonly offeringIds: readonly string[];
  /** Classes the person leads today. */
  readonly homeroomClassIds: readonly string[];
}

/** A signed-in parent or guardian. */
export interface GuardianActor {
  readonly kind: 'guardian';
  readonly accountId: string;
  readonly studentIds: readonly string[];
}

export type Actor = StaffActor | GuardianActor | { readonly kind: 'anonymous' };
