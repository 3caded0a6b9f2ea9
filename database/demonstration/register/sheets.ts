import type { Regulation, Term } from '@cong-truong/domain/regulations/regulation';
import type { AssessmentColumn } from '@cong-truong/domain/scores/column';
import type { SchoolYearPlan } from '../school/school-years';
import type { OfferingRecord } from './class-record';
import { dateOfColumn } from './column-dates';
import type { Progress } from './progress';

/** One subject of a class in one term, with the columns that have been entered. */
export interface Sheet {
  readonly offering: OfferingRecord;
  readonly term: Term;
  readonly columns: readonly EnteredColumn[];
}

export interface EnteredColumn {
  readonly column: AssessmentColumn;
  /** When the test was: who came later or left earlier has no mark. */
  readonly day: string;
}

export function sheetsOf(
  offerings: readonly OfferingRecord[],
  { regulation, schoolYear, progress }: { regulation: Regulation; schoolYear: SchoolYearPlan; progress: Progress },
): readonly Sheet[] {
  return offerings.flatMap((offering) =>
    progress.terms.map((term) => ({
      offering,
      term,
      columns: regulation
        .columnsFor(offering, term)
        .filter((column) => progress.isEntered(offering, column))
        .map((column) => ({ column, day: dateOfColumn(schoolYear, term, column) })),
    })),
  );
}
