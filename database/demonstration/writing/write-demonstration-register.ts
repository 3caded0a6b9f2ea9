import type { Transaction } from '../../connect';
import type { Demonstration } from '../demonstration';
import { orderPublications } from './order-publications';
import { openSchoolYears, writeClasses } from './write-register';

/**
 * Writes the demonstration's register in the caller's transaction; a register that is already there is left as it is.
 *
 * @returns whether it was written now
 */
export async function writeDemonstrationRegister(tx: Transaction, demonstration: Demonstration): Promise<boolean> {
  const schoolCodes = demonstration.schools.map(({ code }) => code);
  const classes = await tx.query('select id from edu.class_group where school_code = any ($1) limit 1', [schoolCodes]);
  if (classes.length > 0) return false;
  await openSchoolYears(tx, demonstration.schoolYears);
  const records = demonstration.classes.map(({ record }) => record);
  for (const schoolCode of schoolCodes) {
    await writeClasses(
      tx,
      schoolCode,
      records.filter((record) => record.schoolCode === schoolCode),
    );
  }
  await orderPublications(tx, demonstration);
  return true;
}
