import { setImmediate as breathe } from 'node:timers/promises';
import { regulationOfClass } from '@cong-truong/database/register/class-regulation';
import { termRecord, type ClassInputs, type PupilInputs } from '@cong-truong/database/results/class-inputs';
import { inputHash } from '@cong-truong/database/results/input-hash';
import type { PeriodNumber, StoredResult } from '@cong-truong/database/results/stored-result';
import type { PeriodResult, Term } from '@cong-truong/domain/regulations/regulation';
import { recordText } from './record-text';

export interface PeriodResults {
  readonly period: PeriodNumber;
  readonly results: readonly StoredResult[];
}

/** The loop is given back this often: a worker that does not breathe loses its locks. */
const PUPILS_IN_ONE_BREATH = 10;

/** What the regulation says of every pupil of the class in a term. */
export function assessTerm(inputs: ClassInputs, term: Term): Promise<PeriodResults> {
  const regulation = regulationOfClass(inputs.class);
  return assess(inputs, term, (pupil) => pupil.counts[term], {
    follows: (pupil) => recordText(inputs.plans, termRecord(pupil, term)),
    result: (pupil) => regulation.assessTerm(inputs.plans, term, termRecord(pupil, term)),
  });
}

/** The year has a result for those who were there at its end. */
export function assessYear(inputs: ClassInputs): Promise<PeriodResults> {
  const regulation = regulationOfClass(inputs.class);
  return assess(inputs, 3, (pupil) => pupil.counts[2], {
    follows: ({ terms, yearConduct, absences }) =>
      [...terms.map((record) => recordText(inputs.plans, record)), yearConduct, absences].join('|'),
    result: ({ terms, yearConduct, absences }) => regulation.assessYear(inputs.plans, { terms, yearConduct, absences }),
  });
}

/** A year can be spoken of once the second term has begun. */
export function yearHasBegun(inputs: ClassInputs): boolean {
  return termHasBegun(inputs, 2);
}

/** Something is recorded of the term, of whomever. */
export function termHasBegun({ pupils }: ClassInputs, term: Term): boolean {
  return pupils.some((pupil) => {
    const { marks, conduct } = termRecord(pupil, term);
    return conduct !== null || Object.keys(marks).length > 0;
  });
}

interface Assessment {
  /** What the result follows from, besides the class's plans and circular. */
  follows(pupil: PupilInputs): string;
  result(pupil: PupilInputs): PeriodResult;
}

async function assess(
  { class: group, plans, pupils }: ClassInputs,
  period: PeriodNumber,
  counts: (pupil: PupilInputs) => boolean,
  assessment: Assessment,
): Promise<PeriodResults> {
  const { id, version, switches } = regulationOfClass(group);
  const ofClass = inputHash({ id, version, switches, plans, period }).toString('hex');
  const results: StoredResult[] = [];
  for (const pupil of pupils) {
    if (!counts(pupil)) continue;
    if (results.length % PUPILS_IN_ONE_BREATH === PUPILS_IN_ONE_BREATH - 1) await breathe();
    results.push({
      ...assessment.result(pupil),
      studentId: pupil.studentId,
      switches,
      inputHash: inputHash([ofClass, assessment.follows(pupil)]),
    });
  }
  return { period, results };
}
