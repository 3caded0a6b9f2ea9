import type { Term } from '@cong-truong/domain/regulations/regulation';
import { termRecord, type ClassInputs } from './class-inputs';
import { regulationOfClass } from '../register/class-regulation';

export interface MissingCells {
  readonly offeringId: string;
  readonly subject: string;
  /** Required columns without a mark, and pending marks, over all pupils. */
  readonly cells: number;
}

/** What a class still lacks before its term can be published. */
export interface Completeness {
  readonly classId: string;
  /** Who has a result of the term. */
  readonly pupils: number;
  readonly missingCells: number;
  readonly missingConduct: number;
  /** Only subjects that lack something, in the order of the book. */
  readonly missing: readonly MissingCells[];
}

export function isComplete({ missingCells, missingConduct }: Completeness): boolean {
  return missingCells === 0 && missingConduct === 0;
}

/** Asks the class's circular; counts marks as they stand now, not as they were last assessed. */
export function completenessOf({ class: group, plans, pupils }: ClassInputs, term: Term): Completeness {
  const regulation = regulationOfClass(group);
  const counting = pupils.filter((pupil) => pupil.counts[term]);
  const missing = plans.flatMap((plan): MissingCells[] => {
    let cells = 0;
    for (const pupil of counting) {
      const { marks, exemptOfferings } = termRecord(pupil, term);
      const exempt = exemptOfferings.includes(plan.offeringId);
      cells += regulation.assessSubjectTerm(plan, term, marks[plan.offeringId] ?? {}, exempt).missing.length;
    }
    return cells === 0 ? [] : [{ offeringId: plan.offeringId, subject: plan.subject, cells }];
  });
  return {
    classId: group.classId,
    pupils: counting.length,
    missingCells: missing.reduce((sum, { cells }) => sum + cells, 0),
    missingConduct: counting.filter((pupil) => termRecord(pupil, term).conduct === null).length,
    missing,
  };
}
