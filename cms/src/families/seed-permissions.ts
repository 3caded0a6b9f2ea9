import type { Core } from '@strapi/strapi';
import { CONTENT_UIDS, kindOf } from '../content/content-kinds';

const PERMISSION = 'plugin::users-permissions.permission';
const ROLE = 'plugin::users-permissions.role';

const READ_PUBLIC = CONTENT_UIDS.filter((uid) => kindOf(uid).visibility === 'public').flatMap((uid) => [
  `${uid}.find`,
  `${uid}.findOne`,
]);

/** All that the content API lets anybody do. Accounts are made by the school: nobody registers. */
const ALLOWED = {
  public: [...READ_PUBLIC, 'plugin::users-permissions.auth.callback'],
  authenticated: [
    ...READ_PUBLIC,
    'plugin::users-permissions.user.me',
    'plugin::users-permissions.auth.changePassword',
    'plugin::users-permissions.auth.logout',
  ],
} as const;

/** Makes the permissions of visitors and families what the code says, at every start. */
export async function seedFamilyPermissions(strapi: Core.Strapi): Promise<void> {
  for (const type of ['public', 'authenticated'] as const) {
    const role: { readonly id: number } | null = await strapi.db.query(ROLE).findOne({ where: { type } });
    if (!role) throw new Error(`users-permissions has no role ${type}`);
    const allowed: readonly string[] = ALLOWED[type];
    await strapi.db.query(PERMISSION).deleteMany({ where: { role: role.id, action: { $notIn: [...allowed] } } });
    const standing: readonly { readonly action: string }[] = await strapi.db
      .query(PERMISSION)
      .findMany({ select: ['action'], where: { role: role.id } });
    const missing = allowed.filter((action) => !standing.some((permission) => permission.action === action));
    for (const action of missing) await strapi.db.query(PERMISSION).create({ data: { action, role: role.id } });
  }
  await closeRegistration(strapi);
}

async function closeRegistration(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'users-permissions' });
  const advanced = await store.get({ key: 'advanced' });
  await store.set({
    key: 'advanced',
    value: { ...(typeof advanced === 'object' ? advanced : {}), allow_register: false, unique_email: true },
  });
}
