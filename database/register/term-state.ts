import type { Term } from '@cong-truong/domain/regulations/regulation';
import type { Queryable } from '../connect';
import type { TermState } from '../saving/term-closed';

/** A term without a row takes no change: it counts as locked. */
export async function termState(db: Queryable, classId: string, term: Term): Promise<TermState> {
  const [row] = await db.query<{ state: TermState }>(
    'select state from edu.class_term where class_id = $1 and term = $2',
    [classId, term],
  );
  return row?.state ?? 'locked';
}
