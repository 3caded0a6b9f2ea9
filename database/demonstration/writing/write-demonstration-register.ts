import type { Transaction } from '../../connect';
import type { Demonstration } from '../demonstration';
import { orderPublications } from './order-publications';
import { openSchoolYears, writeClasses } from './write-register';

/**
 * Writes the demonstration's register in the caller's transaction; a register that is already there is left as it is.
 *
 * @param accountIds the families' accounts by telephone number
 * @returns whether it was written now
 */
export async function writeDemonstrationRegister(
  tx: Transaction,
  demonstration: Demonstration,
  accountIds: ReadonlyMap<string, string>,
): Promise<boolean> {
  const schoolCodes = demonstration.schools.map(({ code }) => code);
  const classes = await tx.query('select id from edu.class_group where school_code = any ($1) limit 1', [schoolCodes]);
  if (classes.length > 0) return false;
  await openSchoolYears(tx, demonstration.schoolYears);
  for (const schoolCode of schoolCodes) {
    const records = demonstration.classes
      .map(({ record }) => record)
      .filter((record) => record.schoolCode === schoolCode);
    await writeClasses(tx, schoolCode, records);
  }
  const links = demonstration.families.flatMap(({ phone, studentIds }) =>
    studentIds.map((studentId) => ({ accountId: accountIds.get(phone), studentId })),
  );
  await tx.execute(
    `insert into edu.family_link (account_id, student_id) select * from unnest($1::text[], $2::text[])
     on conflict do nothing`,
    [links.map(({ accountId }) => accountId), links.map(({ studentId }) => studentId)],
  );
  await orderPublications(tx, demonstration);
  return true;
}
