import type { Transaction } from '@cong-truong/database/connect';

const LOCK = {
  name: 'lock_results',
  text: `select pg_advisory_xact_lock(hashtextextended('results/' || $1, 0))`,
};

/** Until the end of the transaction nobody else computes the class's results. To be taken before its marks are read. */
export async function lockResults(tx: Transaction, classId: string): Promise<void> {
  await tx.query(LOCK, [classId]);
}
