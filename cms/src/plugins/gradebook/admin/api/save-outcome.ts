import type { CellRef } from '../saving/cell';
import type { SaveOutcome } from '../saving/outcome';
import type { StoredAnswer } from '../saving/settle';
import { failureOf, type CellProblem, type Failure } from './failure';

/** Sends a batch and says what became of it. Never throws: the save queue decides what follows. */
export async function saveOutcome<V>(
  save: () => Promise<StoredAnswer<V>>,
  refOf: (problem: CellProblem) => CellRef,
): Promise<SaveOutcome<V>> {
  try {
    return { kind: 'stored', answer: await save() };
  } catch (error) {
    return outcomeOf(failureOf(error), refOf);
  }
}

function outcomeOf<V>(failure: Failure, refOf: (problem: CellProblem) => CellRef): SaveOutcome<V> {
  switch (failure.kind) {
    case 'offline':
    case 'broken':
      return { kind: 'unreachable', offline: !navigator.onLine };
    case 'signedOut':
      return { kind: 'signedOut', otherPerson: false };
    case 'closed':
    case 'forbidden':
    case 'notFound':
      return { kind: 'closed', message: failure.message };
    case 'invalid':
      return failure.cells.length > 0
        ? { kind: 'rejected', cells: failure.cells.map((cell) => ({ ref: refOf(cell), message: cell.message })) }
        : { kind: 'stopped', message: failure.message };
    case 'busy':
      return { kind: 'stopped', message: failure.message };
  }
}
