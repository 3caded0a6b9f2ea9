import { DEMONSTRATION_PASSWORD } from '@cong-truong/database/demonstration/accounts';
import type { FamilyPlan } from '@cong-truong/database/demonstration/families';
import type { Core } from '@strapi/strapi';

/** Makes the families' accounts. The children are found by the telephone number, as with every account. */
export async function createFamilyAccounts(strapi: Core.Strapi, families: readonly FamilyPlan[]): Promise<number> {
  const role: { readonly id: number } | null = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'authenticated' } });
  if (!role) throw new Error('users-permissions has no role for families');
  for (const { phone, email } of families) {
    const standing: object | null = await strapi.db
      .query('plugin::users-permissions.user')
      .findOne({ select: ['id'], where: { username: phone } });
    if (standing) continue;
    await strapi.plugin('users-permissions').service('user').add({
      username: phone,
      email,
      password: DEMONSTRATION_PASSWORD,
      provider: 'local',
      confirmed: true,
      blocked: false,
      role: role.id,
    });
  }
  return families.length;
}
