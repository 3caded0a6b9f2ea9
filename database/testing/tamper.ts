import type { Database } from '../connect';

/** What somebody can do who owns the database and switches the triggers off. @throws when it changed nothing */
export function tamper(owner: Database, statements: readonly string[], values: readonly unknown[]): Promise<void> {
  return owner.transaction(async (tx) => {
    await tx.execute('set local session_replication_role = replica');
    let changed = 0;
    for (const statement of statements) changed += await tx.execute(statement, values);
    if (changed === 0) throw new Error('nothing was tampered with');
  });
}
