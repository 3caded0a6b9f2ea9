import type { ConductRating, OfferingPlan, PupilTermRecord, Term } from '@cong-truong/domain/regulations/regulation';
import type { ClassRecord } from '../register/class-record';

/** All that is recorded of a class and that its results follow from. */
export interface ClassInputs {
  readonly class: ClassRecord;
  /** In the order of the book. */
  readonly plans: readonly OfferingPlan[];
  readonly pupils: readonly PupilInputs[];
}

export interface PupilInputs {
  readonly studentId: string;
  /** Who came after a term or left before its end has no result of it. */
  readonly counts: Readonly<Record<Term, boolean>>;
  /** A term that was not asked for is empty. */
  readonly terms: readonly [PupilTermRecord, PupilTermRecord];
  /** Conduct of the year where a person set it (TT 58/2011). */
  readonly yearConduct: ConductRating | null;
  /** Half-day sessions missed in the school year, excused and unexcused. */
  readonly absences: number;
}

export function termRecord({ terms: [first, second] }: PupilInputs, term: Term): PupilTermRecord {
  return term === 1 ? first : second;
}
