import type { Core } from '@strapi/strapi';
import { runSql } from '../documents/run-sql';

const ACCOUNT = 'plugin::users-permissions.user';

interface Guardian {
  readonly phone: string | null;
  readonly email: string | null;
}

/** Makes the links of a pupil what the guardians say now: accounts no longer named lose sight of the child. */
export async function linkStudent(strapi: Core.Strapi, studentId: string): Promise<void> {
  const student: { readonly guardians: readonly Guardian[] } | null = await strapi.db
    .query('api::student.student')
    .findOne({ where: { documentId: studentId }, populate: ['guardians'] });
  const phones = (student?.guardians ?? []).flatMap(({ phone }) => phone ?? []);
  const emails = (student?.guardians ?? []).flatMap(({ email }) => email ?? []);
  const accounts: readonly { readonly documentId: string }[] = await strapi.db.query(ACCOUNT).findMany({
    select: ['documentId'],
    where: { $or: [{ username: { $in: phones } }, { email: { $in: emails } }] },
  });
  const ids = accounts.map(({ documentId }) => documentId);
  await runSql(strapi, 'delete from edu.family_link where student_id = ? and account_id <> all (?)', [studentId, ids]);
  await runSql(
    strapi,
    'insert into edu.family_link (account_id, student_id) select account, ? from unnest(?::text[]) account on conflict do nothing',
    [studentId, ids],
  );
}

/** Makes the links of a family's account what the pupils' records say now. */
export async function linkAccount(strapi: Core.Strapi, account: FamilyAccount): Promise<void> {
  const students: readonly { readonly documentId: string }[] = await strapi.db.query('api::student.student').findMany({
    select: ['documentId'],
    where: { guardians: { $or: [{ phone: account.username }, { email: account.email }] } },
  });
  const ids = [...new Set(students.map(({ documentId }) => documentId))];
  const { documentId } = account;
  await runSql(strapi, 'delete from edu.family_link where account_id = ? and student_id <> all (?)', [documentId, ids]);
  await runSql(
    strapi,
    'insert into edu.family_link (account_id, student_id) select ?, student from unnest(?::text[]) student on conflict do nothing',
    [documentId, ids],
  );
}

export interface FamilyAccount {
  readonly documentId: string;
  readonly username: string;
  readonly email: string | null;
}

export async function forgetStudent(strapi: Core.Strapi, studentId: string): Promise<void> {
  await runSql(strapi, 'delete from edu.family_link where student_id = ?', [studentId]);
}

export async function forgetAccount(strapi: Core.Strapi, accountId: string): Promise<void> {
  await runSql(strapi, 'delete from edu.family_link where account_id = ?', [accountId]);
  await signOutEverywhere(strapi, accountId);
}

/** After a change of password, a block or a deletion no old session stays open. */
export async function signOutEverywhere(strapi: Core.Strapi, accountId: string): Promise<void> {
  await runSql(strapi, 'delete from edu.family_session where account_id = ?', [accountId]);
}
