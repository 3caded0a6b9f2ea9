import { STAFF_ROLES, type StaffActor, type StaffRole } from '@cong-truong/domain/access/actor';
import type { Queryable } from '../connect';
import { YEAR_IS_PRESENT } from './present-year';

export interface AdminSession {
  readonly sessionId: string;
  readonly adminUserId: number;
  /** What the user must be permitted to do in the CMS. */
  readonly permission: string;
  /** YYYY-MM-DD, in Vietnam. */
  readonly today: string;
}

export interface SignedInStaff {
  /** The session is over from this moment on. */
  readonly sessionEnds: Date;
  readonly permitted: boolean;
  /** Null when the user is nobody of the staff, or has none of our roles: nothing is allowed then. */
  readonly actor: StaffActor | null;
}

interface SignedInRow {
  readonly session_ends: Date;
  readonly family_ends: Date | null;
  readonly permitted: boolean;
  readonly role_codes: readonly string[];
  readonly staff_id: string | null;
  readonly school_code: string | null;
  readonly offering_ids: readonly string[];
  readonly class_ids: readonly string[];
  readonly managed_schools: readonly string[];
}

const SIGNED_IN = {
  name: 'signed_in_staff',
  text: `select s.session_ends, s.family_ends, s.permitted, s.role_codes, s.staff_id, s.school_code,
     array(
       select a.offering_id from edu.teaching_assignment a
       join edu.offering o on o.id = a.offering_id
       join edu.class_group c on c.id = o.class_id
       join edu.school_year y on y.code = c.school_year
       where a.staff_id = s.staff_id and a.starts_on <= $2 and (a.ends_on is null or a.ends_on > $2) and ${YEAR_IS_PRESENT}
     ) as offering_ids,
     array(
       select c.id from edu.class_group c
       join edu.school_year y on y.code = c.school_year
       where c.homeroom_staff_id = s.staff_id and ${YEAR_IS_PRESENT}
     ) as class_ids,
     case when s.authority_code is not null and 'district-officer' = any (s.role_codes)
       then array(select m.code from edu.schools_of_authority(s.authority_code, $2) m) else '{}' end as managed_schools
   from edu.signed_in_staff($1, $3, $4) s`,
};

/**
 * Who is asking, as the policy wants to know it, in one statement at every request: a session that was revoked, a user who
 * was blocked, a role that was taken away, an assignment that ended open nothing from that moment on.
 *
 * @returns null when there is no such session, or its user is gone, not active, or blocked
 */
export async function findSignedInStaff(db: Queryable, session: AdminSession): Promise<SignedInStaff | null> {
  const { sessionId, adminUserId, permission, today } = session;
  const [row] = await db.query<SignedInRow>(SIGNED_IN, [sessionId, today, adminUserId, permission]);
  if (!row) return null;
  return { sessionEnds: earlier(row.session_ends, row.family_ends), permitted: row.permitted, actor: actorOf(row) };
}

function earlier(end: Date, other: Date | null): Date {
  return other !== null && other < end ? other : end;
}

function actorOf(row: SignedInRow): StaffActor | null {
  // One role a person; with several the first of the list counts, and no rights are added up.
  const role = STAFF_ROLES.find((code) => row.role_codes.includes(code));
  if (role === undefined || row.staff_id === null) return null;
  return {
    kind: 'staff',
    staffId: row.staff_id,
    role,
    schoolCode: row.school_code,
    authoritySchoolCodes: schoolsUnder(role, row.managed_schools),
    offeringIds: row.offering_ids,
    homeroomClassIds: row.class_ids,
  };
}

function schoolsUnder(role: StaffRole, managed: readonly string[]): readonly string[] {
  return role === 'district-officer' ? managed : [];
}
