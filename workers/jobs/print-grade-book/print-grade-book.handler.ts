import { claimRun, releaseRun, reportProgress, StaleRunError } from '@cong-truong/database/runs/claim-run';
import { finishRun } from '@cong-truong/database/runs/end-run';
import { isAppError } from '@cong-truong/domain/errors/app-error';
import type { GradeBookDetail } from '@cong-truong/domain/publication/run-detail';
import { printGradeBook, type PrintDependencies } from '../../print/grade-book/print-grade-book';
import { keepingLease, LEASE_SECONDS } from '../../publication/lease';
import type { Logger } from '../../program/logger';
import type { JobHandler } from '../registry';
import { NotYetError } from '../run-job';

export interface PrintGradeBookDependencies extends PrintDependencies {
  readonly log: Logger;
}

/** A browser that fails so often will not print this book. */
const MOST_CLAIMS = 5;

/** Prints the book that a run asks for. */
export function printGradeBookHandler(dependencies: PrintGradeBookDependencies): JobHandler<'gradeBook.requested'> {
  const { database, log } = dependencies;
  return async ({ runId }) => {
    const answer = await claimRun(database, runId, LEASE_SECONDS);
    if (answer.status === 'over') return;
    if (answer.status === 'held') throw new NotYetError('another worker holds the run');
    const { run } = answer;
    const [classId] = run.params.classIds;
    if (classId === undefined) return finishRun(database, run, { state: 'failed', errorCode: 'run.noClass' });
    if (run.state === 'cancelling') return finishRun(database, run, { state: 'cancelled' });
    try {
      await reportProgress(database, run, { step: 'print', done: 0, total: 1 }, LEASE_SECONDS);
      const book = await keepingLease(database, run, () =>
        printGradeBook(dependencies, { classId, term: run.term, runId }),
      );
      const detail: GradeBookDetail = { bookId: book.bookId };
      await database.transaction(async (tx) => {
        await reportProgress(tx, run, { step: 'print', done: 1, total: 1 }, LEASE_SECONDS);
        await finishRun(tx, run, { state: 'done', detail });
      });
    } catch (error) {
      if (error instanceof StaleRunError) throw new NotYetError('another worker took the run over');
      log.error({ err: error, runId }, 'a grade book was not printed');
      const hopeless = run.token >= MOST_CLAIMS || (isAppError(error) && error.kind !== 'unavailable');
      if (hopeless) {
        return finishRun(database, run, {
          state: 'failed',
          errorCode: isAppError(error) ? error.code : 'print.failed',
        });
      }
      await releaseRun(database, run).catch(() => undefined);
      throw error;
    }
  };
}
