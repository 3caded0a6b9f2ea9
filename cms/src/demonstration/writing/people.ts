import { createDatabase } from '@cong-truong/database/connect';
import { deletePeople, insertPupils, insertStaff } from '@cong-truong/database/demonstration/cms-tables';
import type { Demonstration } from '@cong-truong/database/demonstration/demonstration';

/** Writes all pupils and staff in one transaction; those of a broken run are replaced, with the same document ids. */
export async function writePeople(
  cmsDatabaseUrl: string,
  { authorities, schools, staff, classes }: Demonstration,
  adminUserIds: ReadonlyMap<string, number>,
): Promise<number> {
  const pupils = classes.flatMap((entry) => entry.pupils);
  const database = createDatabase({ url: cmsDatabaseUrl, applicationName: 'cong-truong demonstration', max: 1 });
  try {
    await database.transaction(async (tx) => {
      const now = new Date();
      await deletePeople(
        tx,
        [...authorities, ...schools].map(({ code }) => code),
      );
      await insertStaff(tx, staff, adminUserIds, now);
      await insertPupils(tx, pupils, now);
    });
  } finally {
    await database.close();
  }
  return pupils.length + staff.length;
}
