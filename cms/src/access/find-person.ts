import { STAFF_ROLES } from '@cong-truong/domain/access/actor';
import type { Core } from '@strapi/strapi';
import { todayInVietnam } from '../clock/today-in-vietnam';
import { isProgram } from './as-program';
import type { Person, StaffPerson } from './person';

/** As much of Strapi's admin user as is needed. */
export interface AdminUser {
  readonly id: number;
  readonly roles?: readonly { readonly code: string }[];
}

interface StaffRow {
  readonly documentId: string;
  readonly schoolCode: string | null;
  readonly authorityCode: string | null;
}

export const SUPER_ADMIN = 'strapi-super-admin';

/** Several guards ask within one request: the answer is found once and goes with the request. */
const foundInRequest = new WeakMap<object, Map<number, Promise<Person>>>();

/** Who acts in the request that runs now; `system` when there is none. */
export function findActingPerson(strapi: Core.Strapi): Promise<Person> {
  const request = strapi.requestContext.get();
  if (!request || isProgram()) return Promise.resolve({ kind: 'system' });
  // Admin tokens, content API tokens and families carry other strategies: none of them acts as staff.
  const isAdmin: boolean = request.state['auth']?.strategy?.name === 'admin';
  const user: AdminUser | undefined = request.state['user'];
  return isAdmin && user ? findPerson(strapi, user) : Promise.resolve({ kind: 'outsider' });
}

export function findPerson(strapi: Core.Strapi, user: AdminUser): Promise<Person> {
  const request = strapi.requestContext.get();
  if (!request) return readPerson(strapi, user);
  const found = foundInRequest.get(request) ?? new Map<number, Promise<Person>>();
  foundInRequest.set(request, found);
  const person = found.get(user.id) ?? readPerson(strapi, user);
  found.set(user.id, person);
  return person;
}

async function readPerson(strapi: Core.Strapi, user: AdminUser): Promise<Person> {
  const codes = (user.roles ?? []).map(({ code }) => code);
  if (codes.includes(SUPER_ADMIN)) return { kind: 'superAdmin' };
  // One role a person; with several the first of the list counts, and no rights are added up.
  const role = STAFF_ROLES.find((candidate) => codes.includes(candidate));
  if (!role) return { kind: 'outsider' };
  const staff: StaffRow | null = await strapi.db.query('api::staff.staff').findOne({
    select: ['documentId', 'schoolCode', 'authorityCode'],
    where: { adminUserId: user.id },
  });
  if (!staff) return { kind: 'outsider' };
  return {
    kind: 'staff',
    role,
    staffId: staff.documentId,
    siteCode: staff.schoolCode ?? staff.authorityCode,
    managedSchoolCodes: role === 'district-officer' ? await managedSchools(strapi, staff.authorityCode) : [],
  } satisfies StaffPerson;
}

/** The tree is dated: who managed a school last year does not see it today. */
async function managedSchools(strapi: Core.Strapi, authorityCode: string | null): Promise<readonly string[]> {
  if (authorityCode === null) return [];
  const today = todayInVietnam();
  const schools: readonly { readonly code: string }[] = await strapi.db.query('api::school.school').findMany({
    select: ['code'],
    where: {
      publishedAt: { $notNull: true },
      // One operator at the top: then all of it is asked of one and the same row.
      management: {
        $and: [
          { authorityCode },
          { startsOn: { $lte: today } },
          { $or: [{ endsOn: { $null: true } }, { endsOn: { $gte: today } }] },
        ],
      },
    },
  });
  return [...new Set(schools.map(({ code }) => code))];
}
