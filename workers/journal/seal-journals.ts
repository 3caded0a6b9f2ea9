import type { Database } from '@cong-truong/database/connect';
import { sealJournal } from '@cong-truong/database/journal/seal-journal';
import type { SealSigner } from '@cong-truong/database/journal/seal-signature';
import { schoolsToSeal } from '@cong-truong/database/journal/seals.repository';
import { vietnamMoment } from '@cong-truong/domain/calendar/vietnam-clock';
import type { Logger } from '../program/logger';

export interface SealDependencies {
  readonly database: Database;
  readonly signer: SealSigner;
  readonly log: Logger;
  readonly stopping?: AbortSignal | undefined;
}

/**
 * Seals the journal of each school that has no seal of today: whenever it is called first on a day, once a day however often it is
 * called and by how many. A journal that is broken gets none; it is told of at every call, until somebody looks.
 *
 * @returns how many seals are new
 */
export async function sealJournals(
  { database, signer, log, stopping }: SealDependencies,
  now = new Date(),
): Promise<number> {
  let sealed = 0;
  const schools = await schoolsToSeal(database, vietnamMoment(now).day);
  for (const school of schools) {
    if (stopping?.aborted) break;
    const done = await sealJournal(database, school, { signer, now, signal: stopping });
    if (done.kind === 'sealed') sealed += 1;
    if (done.kind === 'broken') {
      log.error(
        { school: school.schoolCode, ...done.breach },
        'the journal of a school is broken: npm run verify-journal',
      );
    }
  }
  return sealed;
}
