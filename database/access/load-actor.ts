import { STAFF_ROLES, type StaffActor, type StaffRole } from '@cong-truong/domain/access/actor';
import { schoolsOfAuthority } from '../cms-bridge/schools';
import { staffOfAdmin } from '../cms-bridge/staff';
import type { Queryable } from '../connect';
import { YEAR_IS_PRESENT } from './present-year';

export interface SignedInAdmin {
  readonly adminUserId: number;
  /** Codes of the user's roles in the CMS. */
  readonly roleCodes: readonly string[];
  /** YYYY-MM-DD, in Vietnam. */
  readonly today: string;
}

/**
 * Who is asking, as the policy wants to know it: what the person teaches and leads today is read from the register at every
 * request, so that an assignment that ended opens nothing any more.
 *
 * @returns null when the user is nobody of the staff, or has none of our roles: nothing is allowed then
 */
export async function loadActor(db: Queryable, admin: SignedInAdmin): Promise<StaffActor | null> {
  const role = STAFF_ROLES.find((code) => admin.roleCodes.includes(code));
  const staff = role === undefined ? null : await staffOfAdmin(db, admin.adminUserId);
  if (role === undefined || staff === null) return null;
  const duties = await presentDuties(db, staff.staffId, admin.today);
  const authoritySchoolCodes = await schoolsUnder(db, role, staff.authorityCode, admin.today);
  const { staffId, schoolCode } = staff;
  return { kind: 'staff', staffId, role, schoolCode, authoritySchoolCodes, ...duties };
}

async function presentDuties(
  db: Queryable,
  staffId: string,
  today: string,
): Promise<Pick<StaffActor, 'offeringIds' | 'homeroomClassIds'>> {
  const [row] = await db.query<{ offering_ids: string[]; class_ids: string[] }>(
    `select
       array(
         select a.offering_id from edu.teaching_assignment a
         join edu.offering o on o.id = a.offering_id
         join edu.class_group c on c.id = o.class_id
         join edu.school_year y on y.code = c.school_year
         where a.staff_id = $1 and a.starts_on <= $2 and (a.ends_on is null or a.ends_on > $2) and ${YEAR_IS_PRESENT}
       ) as offering_ids,
       array(
         select c.id from edu.class_group c
         join edu.school_year y on y.code = c.school_year
         where c.homeroom_staff_id = $1 and ${YEAR_IS_PRESENT}
       ) as class_ids`,
    [staffId, today],
  );
  return { offeringIds: row?.offering_ids ?? [], homeroomClassIds: row?.class_ids ?? [] };
}

async function schoolsUnder(
  db: Queryable,
  role: StaffRole,
  authorityCode: string | null,
  today: string,
): Promise<readonly string[]> {
  return role === 'district-officer' && authorityCode !== null ? schoolsOfAuthority(db, authorityCode, today) : [];
}
