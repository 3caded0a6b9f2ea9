import { randomBytes } from 'node:crypto';
import type { Database } from '../connect';

export const TEST_PERMISSION = 'plugin::test.open';

export interface AdminFixture {
  readonly roleCodes: readonly string[];
  readonly adminUserId: number;
  /** Whether one of the roles may what `TEST_PERMISSION` names. */
  readonly permitted?: boolean;
}

/** A user of the admin with a session that has an hour to go. @returns the session's id */
export async function signInAdmin(owner: Database, admin: AdminFixture): Promise<string> {
  const { adminUserId, roleCodes, permitted = true } = admin;
  const sessionId = randomBytes(16).toString('hex');
  await owner.execute(
    'insert into public.admin_users (id, is_active, blocked) values ($1, true, null) on conflict do nothing',
    [adminUserId],
  );
  for (const code of roleCodes) {
    await owner.execute(
      `with role as (insert into public.admin_roles (code) values ($2) returning id),
       permission as (insert into public.admin_permissions (action, conditions) select $3, '[]' where $4 returning id),
       link as (insert into public.admin_permissions_role_lnk (permission_id, role_id) select p.id, r.id from permission p, role r)
       insert into public.admin_users_roles_lnk (user_id, role_id) select $1, id from role`,
      [adminUserId, code, TEST_PERMISSION, permitted],
    );
  }
  const hour = new Date(Date.now() + 3_600_000);
  await owner.execute(
    `insert into public.strapi_sessions (user_id, session_id, origin, expires_at, absolute_expires_at, status)
     values ($1, $2, 'admin', $3, $3, 'active')`,
    [String(adminUserId), sessionId, hour],
  );
  return sessionId;
}
