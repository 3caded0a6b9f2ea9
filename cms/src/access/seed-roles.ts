import { STAFF_ROLES, type StaffRole } from '@cong-truong/domain/access/actor';
import type { Core } from '@strapi/strapi';
import { permissionsOf } from './permissions-of';
import { ROLE_NAMES } from './role-names';

interface Role {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly description: string | null;
}

/** Strapi's own roles see every school; nobody is given them. */
const FOREIGN_ROLES = ['strapi-editor', 'strapi-author'];

/** Makes the roles what the code says, at every start: a permission ticked by hand is gone after the next one. */
export async function seedRoles(strapi: Core.Strapi): Promise<void> {
  for (const code of STAFF_ROLES) {
    const role = await ensureRole(strapi, code);
    await strapi.service('admin::role').assignPermissions(role.id, permissionsOf(strapi, code));
  }
  await removeForeignRoles(strapi);
}

async function ensureRole(strapi: Core.Strapi, code: StaffRole): Promise<Role> {
  const wanted = { code, ...ROLE_NAMES[code] };
  const role: Role | null = await strapi.db.query('admin::role').findOne({ where: { code } });
  if (!role) return strapi.service('admin::role').create(wanted);
  if (role.name === wanted.name && role.description === wanted.description) return role;
  return strapi.db.query('admin::role').update({ where: { id: role.id }, data: wanted });
}

async function removeForeignRoles(strapi: Core.Strapi): Promise<void> {
  const roles: readonly Role[] = await strapi.db
    .query('admin::role')
    .findMany({ where: { code: { $in: FOREIGN_ROLES } } });
  for (const role of roles) {
    const users: number = await strapi.service('admin::role').getUsersCount(role.id);
    if (users === 0) await strapi.service('admin::role').deleteByIds([role.id]);
    else
      strapi.log.warn(
        `Vai trò "${role.name}" của Strapi đang có ${users} người dùng: hãy chuyển họ sang vai trò khác.`,
      );
  }
}
