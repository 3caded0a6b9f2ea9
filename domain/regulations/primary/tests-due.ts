import type { PrimaryGrade, PrimaryMoment } from './primary-regulation';

/** A subject with a scored test, and where. Codes of the primary catalogue. */
export interface TestedSubject {
  readonly subject: string;
  readonly grades: readonly PrimaryGrade[];
  readonly moments: readonly PrimaryMoment[];
  /** Tested only where the class takes it. */
  readonly elective: boolean;
}

/** The subjects tested at a moment, in the order of the table. */
export function testedAt(
  table: readonly TestedSubject[],
  grade: PrimaryGrade,
  moment: PrimaryMoment,
  electives: readonly string[],
): readonly string[] {
  return table
    .filter(({ grades, moments }) => grades.includes(grade) && moments.includes(moment))
    .filter(({ elective, subject }) => !elective || electives.includes(subject))
    .map(({ subject }) => subject);
}
