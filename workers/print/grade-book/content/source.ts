import type { BookCover } from '@cong-truong/database/cms-bridge/book-cover';
import type { ClassPupil, Guardian } from '@cong-truong/database/cms-bridge/students';
import type { SchoolYear } from '@cong-truong/database/register/school-years.repository';
import type { Absences, ClassFacts } from '@cong-truong/database/report-cards/class-facts.repository';
import type { ClassInputs, PupilInputs } from '@cong-truong/database/results/class-inputs';
import type { PeriodResult, Regulation, Term } from '@cong-truong/domain/regulations/regulation';

export interface Assignment {
  readonly offeringId: string;
  readonly teacher: string;
  /** YYYY-MM-DD */
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** All that a grade book is made of, as the register holds it. */
export interface GradeBookSource {
  readonly term: Term;
  readonly year: SchoolYear;
  readonly regulation: Regulation;
  readonly inputs: ClassInputs;
  readonly facts: ClassFacts;
  readonly cover: BookCover;
  readonly guardians: readonly Guardian[];
  readonly assignments: readonly Assignment[];
  /** By offering: cells whose mark was once another. */
  readonly correctedMarks: ReadonlyMap<string, number>;
  /** Of both terms, by pupil. */
  readonly absencesOfYear: ReadonlyMap<string, Absences>;
}

/** A pupil of the roll with what is recorded and what follows from it. */
export interface RollEntry {
  readonly pupil: ClassPupil;
  readonly inputs: PupilInputs;
  /** `null` for a pupil who left before the term was over. */
  readonly ofTerm: PeriodResult | null;
  /** Only in the book of the second term. */
  readonly ofYear: PeriodResult | null;
}

export function termEnd({ year, term }: Pick<GradeBookSource, 'year' | 'term'>): string {
  return term === 1 ? year.term1EndsOn : year.endsOn;
}
