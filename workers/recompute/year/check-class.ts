import type { Transaction } from '@cong-truong/database/connect';
import { studentsOfClass } from '@cong-truong/database/cms-bridge/students';
import { openEvents } from '@cong-truong/database/outbox/handled';
import { regulationOfClass } from '@cong-truong/database/register/class-regulation';
import type { ClassInputs } from '@cong-truong/database/results/class-inputs';
import { loadClassInputs } from '@cong-truong/database/results/inputs.repository';
import { replaceResults } from '@cong-truong/database/results/replace-results';
import { resultsOfClass } from '@cong-truong/database/results/results.repository';
import type { PeriodNumber, StoredResult } from '@cong-truong/database/results/stored-result';
import { eventKey } from '@cong-truong/domain/events/events';
import type { Term } from '@cong-truong/domain/regulations/regulation';
import { subjectNamesOf } from '../../subjects/subject-names';
import { assessTerm, assessYear, termHasBegun, yearHasBegun, type PeriodResults } from '../assess-class';
import { lockResults } from '../lock-results';
import { differences, type Difference } from './differences';

/** A pupil's result of a period that is not what its inputs give. */
export interface WrongResult {
  readonly period: PeriodNumber;
  /** The sector's code: no name stands in a log. */
  readonly pupil: string;
  readonly differences: readonly Difference[];
}

export interface CheckedClass {
  readonly pupils: number;
  /** Results that were compared, in all periods. */
  readonly results: number;
  readonly wrong: readonly WrongResult[];
  /** Something changed that the workers have not answered yet: that results differ is no fault. */
  readonly waiting: boolean;
}

interface CheckOptions {
  /** Puts the recomputed results in the place of the stored ones. */
  readonly replace: boolean;
}

/** Recomputes both terms and the year of a class and compares with what is stored. @returns null when there is no such class */
export async function checkClass(
  tx: Transaction,
  classId: string,
  { replace }: CheckOptions,
): Promise<CheckedClass | null> {
  await lockResults(tx, classId);
  const waiting = await isWaiting(tx, classId);
  const [inputs] = await loadClassInputs(tx, [classId]);
  if (!inputs) return null;
  const regulation = regulationOfClass(inputs.class);
  const reading = { regulation, plans: inputs.plans, nameOf: subjectNamesOf(inputs.class).full };
  const codes = new Map((await studentsOfClass(tx, classId)).map(({ studentId, code }) => [studentId, code]));
  const wrong: WrongResult[] = [];
  let compared = 0;
  for (const { period, begun, assess } of periodsOf(inputs)) {
    const stored = await resultsOfClass(tx, inputs.class, period);
    // Of a period in which nothing is recorded nothing is expected, unless marks were taken back after it was computed.
    if (!begun && stored.size === 0) continue;
    const { results } = await assess();
    const recomputed = new Map(results.map((result) => [result.studentId, result]));
    for (const studentId of everyoneIn(stored, recomputed)) {
      compared += 1;
      const found = differences(stored.get(studentId), recomputed.get(studentId), reading);
      if (found.length > 0) wrong.push({ period, pupil: codes.get(studentId) ?? studentId, differences: found });
    }
    const { schoolYear } = inputs.class;
    if (replace) await replaceResults(tx, { classId, schoolYear, period, results });
  }
  return { pupils: inputs.pupils.length, results: compared, wrong, waiting };
}

async function isWaiting(tx: Transaction, classId: string): Promise<boolean> {
  const topic = 'class.changed';
  const ofTerm = (term: Term) => openEvents(tx, { topic, key: eventKey(topic, { classId, term }) });
  return [...(await ofTerm(1)), ...(await ofTerm(2))].length > 0;
}

interface AssessedPeriod {
  readonly period: PeriodNumber;
  readonly begun: boolean;
  assess(): Promise<PeriodResults>;
}

function periodsOf(inputs: ClassInputs): readonly AssessedPeriod[] {
  return [
    { period: 1, begun: termHasBegun(inputs, 1), assess: () => assessTerm(inputs, 1) },
    { period: 2, begun: termHasBegun(inputs, 2), assess: () => assessTerm(inputs, 2) },
    { period: 3, begun: yearHasBegun(inputs), assess: () => assessYear(inputs) },
  ];
}

function everyoneIn(...results: readonly ReadonlyMap<string, StoredResult>[]): ReadonlySet<string> {
  return new Set(results.flatMap((ofPupils) => [...ofPupils.keys()]));
}
