import { printGradeBook } from '../../print/grade-book/print-grade-book';
import type { Step } from '../publication';

const TRIES = 2;

/** Prints a class's book. A book that cannot be printed now can be ordered later: it must not keep families from being told. */
export const print: Step = async ({ dependencies, run, commit }, classId) => {
  const { runId, term } = run;
  const printed = await tried(
    TRIES,
    () => printGradeBook(dependencies, { classId, term, runId }),
    (error) => {
      dependencies.log.error({ err: error, runId, classId }, 'a grade book was not printed');
    },
  );
  await commit(async () => (printed ? {} : { detail: { unprinted: [classId] } }));
};

async function tried(
  times: number,
  work: () => Promise<unknown>,
  onFailure: (error: unknown) => void,
): Promise<boolean> {
  for (let count = 0; count < times; count += 1) {
    try {
      await work();
      return true;
    } catch (error) {
      onFailure(error);
    }
  }
  return false;
}
