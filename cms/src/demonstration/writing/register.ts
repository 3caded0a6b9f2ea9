import { createDatabase } from '@cong-truong/database/connect';
import type { Demonstration } from '@cong-truong/database/demonstration/demonstration';
import { writeDemonstrationRegister } from '@cong-truong/database/demonstration/writing/write-demonstration-register';

/** Writes the register in one transaction, unless an earlier run has. @returns the number of marks */
export async function writeRegister(appDatabaseUrl: string, demonstration: Demonstration): Promise<number> {
  const database = createDatabase({ url: appDatabaseUrl, applicationName: 'cong-truong demonstration', max: 1 });
  try {
    await database.transaction((tx) => writeDemonstrationRegister(tx, demonstration));
  } finally {
    await database.close();
  }
  return demonstration.classes.reduce((sum, { record }) => sum + record.marks.length, 0);
}
