import type { Term } from '@cong-truong/domain/regulations/regulation';
import type { AssessmentColumn } from '@cong-truong/domain/scores/column';
import { addDays, daysBetween } from '../dates';
import type { SchoolYearPlan } from '../school/school-years';

/** About when the mark of a column was given: who came later or left earlier has none. */
export function dateOfColumn(year: SchoolYearPlan, term: Term, column: AssessmentColumn): string {
  const [from, until] = term === 1 ? [year.startsOn, year.term1EndsOn] : [addDays(year.term1EndsOn, 1), year.endsOn];
  return addDays(from, Math.floor(daysBetween(from, until) * shareOfTerm(column)));
}

function shareOfTerm({ kind, ordinal }: AssessmentColumn): number {
  switch (kind) {
    case 'final':
      return 0.95;
    case 'midterm':
      return 0.55;
    case 'oral':
    case 'quiz':
    case 'regular':
    case 'periodic':
      return Math.min(0.9, 0.2 * ordinal);
  }
}
