import type { Transaction } from '@cong-truong/database/connect';
import { hasGradeBook } from '@cong-truong/database/register/class-regulation';
import type { ClassInputs } from '@cong-truong/database/results/class-inputs';
import { loadClassInputs } from '@cong-truong/database/results/inputs.repository';
import { replaceResults, type ReplacedResults } from '@cong-truong/database/results/replace-results';
import { resultHashes } from '@cong-truong/database/results/results.repository';
import type { StoredResult } from '@cong-truong/database/results/stored-result';
import type { Term } from '@cong-truong/domain/regulations/regulation';
import { assessTerm, assessYear, yearHasBegun, type PeriodResults } from './assess-class';
import { lockResults } from './lock-results';

export interface Recomputed extends ReplacedResults {
  readonly pupils: number;
}

export interface RecomputedClass extends Recomputed {
  /** What was read, and what the regulation says of it. */
  readonly inputs: ClassInputs;
  readonly ofTerm: readonly StoredResult[];
  /** Empty before the second term has begun. */
  readonly ofYear: readonly StoredResult[];
}

/**
 * Makes a class's stored results follow from its marks: those of the term, and those of the year once its second term has begun.
 *
 * The class is locked before its marks are read: of two recomputes the later one has read later, so an old state never overwrites a
 * newer one, not even from a worker that slept in between.
 *
 * @returns null when there is no such class, or its level has no book of scores
 */
export async function recomputeClass(tx: Transaction, classId: string, term: Term): Promise<RecomputedClass | null> {
  await lockResults(tx, classId);
  const [inputs] = await loadClassInputs(tx, [classId]);
  if (!inputs || !hasGradeBook(inputs.class)) return null;
  const assessed = await assessTerm(inputs, term);
  const ofTerm = await store(tx, inputs, assessed);
  const year = yearHasBegun(inputs) ? await assessYear(inputs) : null;
  const ofYear = year ? await store(tx, inputs, year) : NOTHING;
  return {
    inputs,
    ofTerm: assessed.results,
    ofYear: year?.results ?? [],
    pupils: ofTerm.pupils,
    changed: ofTerm.changed + ofYear.changed,
    removed: ofTerm.removed + ofYear.removed,
  };
}

const NOTHING: Recomputed = { pupils: 0, changed: 0, removed: 0 };

async function store(tx: Transaction, inputs: ClassInputs, { period, results }: PeriodResults): Promise<Recomputed> {
  const { classId, schoolYear } = inputs.class;
  const stored = await resultHashes(tx, inputs.class, period);
  const same =
    stored.size === results.length &&
    results.every(({ studentId, inputHash }) => stored.get(studentId) === inputHash.toString('hex'));
  if (same) return { ...NOTHING, pupils: results.length };
  return { pupils: results.length, ...(await replaceResults(tx, { classId, schoolYear, period, results })) };
}
