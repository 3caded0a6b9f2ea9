import { AdminClient } from '../support/admin-client';
import { accountOf } from '../support/accounts';
import { asOwner } from '../support/register';
import { sharedSystem } from '../support/shared-system';

const system = sharedSystem();
const { login } = accountOf('school-office');
let clerk: AdminClient;
beforeEach(async () => {
  clerk = await AdminClient.signInAs(system.addresses.cms, 'school-office');
  expect(await statusOf(clerk)).toBe(200);
});

async function statusOf(client: AdminClient): Promise<number> {
  const { status } = await client.get('/gradebook/choices');
  return status;
}

/** As somebody who manages accounts would, but without waiting for a screen. */
function change(sql: string): Promise<void> {
  return asOwner(system, async (owner) => {
    const { rowCount } = await owner.query(sql, [login]);
    expect(rowCount).toBeGreaterThan(0);
  });
}

test('who signs out is out at once: the token that is left opens nothing', async () => {
  const { status } = await clerk.send('POST', '/admin/logout', {});
  expect(status).toBe(200);
  expect(await statusOf(clerk)).toBe(401);
});

test.each([
  ['not active', 'is_active = false', 'is_active = true'],
  ['blocked', 'blocked = true', 'blocked = false'],
])('a user who is made %s is out at once, and in again when that is undone', async (_, closed, open) => {
  try {
    await change(`update admin_users set ${closed} where email = $1`);
    expect(await statusOf(clerk)).toBe(401);
  } finally {
    await change(`update admin_users set ${open} where email = $1`);
  }
  expect(await statusOf(clerk)).toBe(200);
});

test('a session that ran out is over, whatever the token says', async () => {
  await change(
    `update strapi_sessions set expires_at = now() at time zone 'UTC' - interval '1 second'
     where user_id = (select id::text from admin_users where email = $1)`,
  );
  expect(await statusOf(clerk)).toBe(401);
});

test('who is given another role does not open the grade book any more', async () => {
  const become = (role: string) =>
    change(
      `update admin_users_roles_lnk set role_id = (select id from admin_roles where code = '${role}')
       where user_id = (select id from admin_users where email = $1)`,
    );
  try {
    await become('school-editor');
    expect(await statusOf(clerk)).toBe(403);
  } finally {
    await become('school-office');
  }
  expect(await statusOf(clerk)).toBe(200);
});

test('a token of the API is nobody of the staff', async () => {
  for (const token of ['0'.repeat(256), 'abc.def.ghi']) {
    expect(await statusOf(new AdminClient(system.addresses.cms, token))).toBe(401);
  }
});
