import { availableParallelism } from 'node:os';
import type { Database } from '@cong-truong/database/connect';
import limit from 'p-limit';
import { recomputeClass } from '../../recompute/recompute-class';
import type { JobHandler } from '../registry';

/** Each keeps the database as busy as this process: half of the machine stays with the people who cause them. */
const AT_ONCE = Math.max(1, Math.floor(availableParallelism() / 2));

export function recomputeClassHandler({ database }: { readonly database: Database }): JobHandler<'class.changed'> {
  const inTurn = limit(AT_ONCE);
  return ({ classId, term }) =>
    inTurn(async () => {
      await database.transaction((tx) => recomputeClass(tx, classId, term));
    });
}
