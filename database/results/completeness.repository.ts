import type { Term } from '@cong-truong/domain/regulations/regulation';
import type { Queryable } from '../connect';
import { loadClassInputs } from './inputs.repository';
import { completenessOf, type Completeness } from './completeness';

/** What each of these classes lacks before its term can be published, in the order of the school. */
export async function loadCompleteness(
  db: Queryable,
  classIds: readonly string[],
  term: Term,
): Promise<readonly Completeness[]> {
  const classes = await loadClassInputs(db, classIds, [term]);
  return classes.map((inputs) => completenessOf(inputs, term));
}
