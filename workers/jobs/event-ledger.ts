import type { Database } from '@cong-truong/database/connect';
import { markEventsDone, openEventsOf, recordEventError, type EventGroup } from '@cong-truong/database/outbox/handled';
import { batched } from '../program/batched';

/** The outbox as jobs need it. What several jobs ask at the same moment is asked in one statement, and committed once. */
export interface EventLedger {
  /** The open events of the group, as of a moment after the call; none when the work was done before. */
  open(group: EventGroup): Promise<readonly number[]>;
  /** Resolves when it is committed that these events are answered. */
  done(ids: readonly number[]): Promise<void>;
  /** Keeps why the work failed; the events stay open. */
  failed(ids: readonly number[], code: string): Promise<void>;
}

export function createEventLedger(database: Database): EventLedger {
  return {
    open: batched((groups: readonly EventGroup[]) => openEventsOf(database, groups)),
    done: batched(async (lists: readonly (readonly number[])[]) => {
      await markEventsDone(database, lists.flat());
      return lists.map(() => undefined);
    }),
    failed: (ids, code) => recordEventError(database, ids, code),
  };
}
