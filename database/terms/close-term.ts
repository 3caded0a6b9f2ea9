import type { Term } from '@cong-truong/domain/regulations/regulation';
import type { Transaction } from '../connect';
import type { TermState } from '../saving/term-closed';

export interface CloseTerm {
  readonly classId: string;
  readonly term: Term;
  readonly state: Exclude<TermState, 'open'>;
  /** documentId of the member of staff. */
  readonly actor: string;
}

/**
 * Closes a class's term. The first statement of a publication's transaction: it waits for saves that are under way, and what
 * is read after it is final. The journal of it (`term.published`) is the transaction's last.
 *
 * @returns whether the state changed
 */
export async function closeTerm(tx: Transaction, { classId, term, state, actor }: CloseTerm): Promise<boolean> {
  const changed = await tx.execute(
    `insert into edu.class_term as t (class_id, term, state, changed_by) values ($1, $2, $3, $4)
     on conflict (class_id, term) do update
     set state = excluded.state, changed_by = excluded.changed_by, changed_at = now()
     where t.state <> excluded.state`,
    [classId, term, state, actor],
  );
  return changed > 0;
}
