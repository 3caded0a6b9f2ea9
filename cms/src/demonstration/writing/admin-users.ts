import { ADMINISTRATOR, DEMONSTRATION_PASSWORD } from '@cong-truong/database/demonstration/accounts';
import type { StaffPlan } from '@cong-truong/database/demonstration/people/staff';
import type { Core } from '@strapi/strapi';
import { SUPER_ADMIN } from '../../access/find-person';

interface AdminAccount {
  readonly email: string;
  readonly fullName: string;
  readonly roleCode: string;
}

/** Makes the accounts of those who may sign in to the admin, and the administrator's. @returns their numbers by email */
export async function createAdminUsers(
  strapi: Core.Strapi,
  staff: readonly StaffPlan[],
): Promise<ReadonlyMap<string, number>> {
  const ids = new Map<string, number>();
  const accounts: readonly AdminAccount[] = [
    { email: ADMINISTRATOR.login, fullName: ADMINISTRATOR.roleLabel, roleCode: SUPER_ADMIN },
    ...staff.flatMap(({ email, fullName, role }) => (role === null ? [] : [{ email, fullName, roleCode: role }])),
  ];
  for (const account of accounts) ids.set(account.email, await ensureAdminUser(strapi, account));
  return ids;
}

async function ensureAdminUser(strapi: Core.Strapi, { email, fullName, roleCode }: AdminAccount): Promise<number> {
  const standing: { readonly id: number } | null = await strapi.service('admin::user').findOneByEmail(email);
  if (standing) return standing.id;
  const role: { readonly id: number } | null = await strapi.db
    .query('admin::role')
    .findOne({ where: { code: roleCode } });
  if (!role) throw new Error(`the admin has no role ${roleCode}`);
  const words = fullName.split(' ');
  const created: { readonly id: number } = await strapi.service('admin::user').create({
    email,
    // The admin shows first and last name in this order, which is that of a Vietnamese name.
    firstname: words.slice(0, -1).join(' '),
    lastname: words.at(-1),
    password: DEMONSTRATION_PASSWORD,
    roles: [role.id],
    isActive: true,
    blocked: false,
    registrationToken: null,
    preferedLanguage: 'vi',
  });
  return created.id;
}
