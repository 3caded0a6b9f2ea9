import type { ConductRating, OfferingPlan, RegulationId, Term } from '@cong-truong/domain/regulations/regulation';
import type { ColumnKey } from '@cong-truong/domain/scores/column';
import type { Mark } from '@cong-truong/domain/scores/mark';

/** All that the register holds of one class and year, still as plain values. */
export interface ClassRecord {
  readonly classId: string;
  readonly schoolCode: string;
  readonly schoolYear: string;
  readonly gradeLevel: number;
  readonly name: string;
  readonly regulation: RegulationId;
  readonly homeroomStaffId: string | null;
  readonly enrolments: readonly EnrolmentRecord[];
  readonly offerings: readonly OfferingRecord[];
  readonly exemptions: readonly ExemptionRecord[];
  readonly absences: readonly AbsenceRecord[];
  readonly conduct: readonly ConductRecord[];
  readonly marks: readonly MarkRecord[];
  readonly terms: readonly TermState[];
}

export interface EnrolmentRecord {
  readonly studentId: string;
  readonly rollNumber: number;
  readonly joinedOn: string;
  readonly leftOn: string | null;
}

export interface OfferingRecord extends OfferingPlan {
  readonly position: number;
  readonly teachers: readonly TeacherRecord[];
}

export interface TeacherRecord {
  readonly staffId: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

export interface ExemptionRecord {
  readonly offeringId: string;
  readonly studentId: string;
  readonly term: Term;
  readonly documentNumber: string;
}

export interface AbsenceRecord {
  readonly studentId: string;
  readonly onDate: string;
  readonly session: 'morning' | 'afternoon';
  readonly excused: boolean;
}

export interface ConductRecord {
  readonly studentId: string;
  readonly period: 1 | 2 | 3;
  readonly rating: ConductRating;
}

export interface MarkRecord {
  readonly offeringId: string;
  readonly studentId: string;
  readonly term: Term;
  readonly column: ColumnKey;
  readonly mark: Mark;
  readonly enteredBy: string;
}

export interface TermState {
  readonly term: Term;
  readonly state: 'open' | 'locked' | 'published';
}
