import type { Database } from '@cong-truong/database/connect';
import { AdminClient } from '../support/admin-client';
import { accountOf } from '../support/accounts';
import type { BenchClass } from './bench-school';

/** Teachers of their own class each, with accounts of their own: copies of the demonstration's subject teacher. */
export async function signInTeachers(
  owner: Database,
  cms: string,
  classes: readonly BenchClass[],
): Promise<readonly AdminClient[]> {
  const { login, password } = accountOf('subject-teacher');
  const emails = classes.map((_, index) => `bench${index + 1}@bench.example`);
  await owner.transaction(async (tx) => {
    await tx.execute(
      `insert into admin_users (document_id, firstname, email, password, is_active, blocked, prefered_language, created_at, updated_at)
       select 'bench-admin-' || n.email, 'Bench', n.email, a.password, true, false, 'vi', now(), now()
       from unnest($1::text[]) as n (email), admin_users a
       where a.email = $2 and not exists (select from admin_users x where x.email = n.email)`,
      [emails, login],
    );
    await tx.execute(
      `insert into admin_users_roles_lnk (user_id, role_id)
       select u.id, l.role_id from admin_users u, admin_users a join admin_users_roles_lnk l on l.user_id = a.id
       where u.email = any ($1) and a.email = $2
         and not exists (select from admin_users_roles_lnk x where x.user_id = u.id)`,
      [emails, login],
    );
    await tx.execute(`delete from staff_members where document_id like 'bench-staff-%'`);
    await tx.execute(
      `insert into staff_members (document_id, full_name, school_code, email, admin_user_id, created_at, updated_at, published_at)
       select 'bench-staff-' || u.id, 'Bench', '99000001', u.email, u.id, now(), now(), now()
       from admin_users u where u.email = any ($1)`,
      [emails],
    );
    await tx.execute(
      `insert into edu.teaching_assignment (offering_id, staff_id, starts_on)
       select n.offering_id, 'bench-staff-' || u.id, '2026-09-05'
       from unnest($1::text[], $2::uuid[]) as n (email, offering_id) join admin_users u on u.email = n.email
       on conflict do nothing`,
      [emails, classes.map(({ offeringId }) => offeringId)],
    );
  });
  const clients: AdminClient[] = [];
  for (const email of emails) clients.push(await AdminClient.signIn(cms, { login: email, password }));
  return clients;
}
