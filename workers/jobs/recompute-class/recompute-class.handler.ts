import type { Database } from '@cong-truong/database/connect';
import { recomputeClass } from '../../recompute/recompute-class';
import type { JobHandler } from '../registry';

export function recomputeClassHandler({ database }: { readonly database: Database }): JobHandler<'class.changed'> {
  return async ({ classId, term }) => {
    await database.transaction((tx) => recomputeClass(tx, classId, term));
  };
}
