import type { Database, Transaction } from '../connect';
import { appendJournal, type JournalAppend } from '../journal/append';
import { fingerprintOf } from './request-fingerprint';
import { findAnswer } from './stored-answer';
import { refuseWhenClosed } from './term-closed';

export interface SaveRequest {
  /** From the client, one an intention: sent again after a lost answer. */
  readonly requestId: string;
  /** documentId of the member of staff. */
  readonly actor: string;
  /** All that the save asks for; the same id with other content is an error. */
  readonly content: unknown;
}

export interface SaveEffect<T> {
  readonly response: T;
  readonly journal: JournalAppend;
}

/**
 * Makes a save take effect once: asked again, it gives the stored answer. Two that arrive together wait for each other at
 * the row of the request. The journal is written last, because its head holds up the whole school.
 *
 * @throws AppError `save.requestReused`; `term.closed` when the lock in the database refused
 */
export async function saveOnce<T extends object>(
  db: Database,
  request: SaveRequest,
  work: (tx: Transaction) => Promise<SaveEffect<T>>,
): Promise<T> {
  const fingerprint = fingerprintOf(request.actor, request.content);
  return refuseWhenClosed(() =>
    db.transaction(async (tx) => {
      const claimed = await tx.execute(
        'insert into edu.save_request (id, actor, fingerprint) values ($1, $2, $3) on conflict (id) do nothing',
        [request.requestId, request.actor, fingerprint],
      );
      if (claimed === 0) {
        const answer = await findAnswer<T>(tx, request.requestId, fingerprint);
        if (answer !== null) return answer;
        throw new Error('the request that was made before is gone');
      }
      const { response, journal } = await work(tx);
      await tx.execute('update edu.save_request set response = $2 where id = $1', [
        request.requestId,
        JSON.stringify(response),
      ]);
      await appendJournal(tx, journal);
      return response;
    }),
  );
}
