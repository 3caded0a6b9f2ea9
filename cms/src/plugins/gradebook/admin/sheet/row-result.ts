import type { ColumnKey } from '@cong-truong/domain/scores/column';
import type { Mark } from '@cong-truong/domain/scores/mark';
import { roundedQuotient } from '@cong-truong/domain/regulations/rounding';
import type { Regulation, SubjectResult } from '@cong-truong/domain/regulations/regulation';
import {
  commentResult,
  incompleteResult,
  scoreResult,
  withoutResult,
  yearResult,
} from '@cong-truong/domain/regulations/subject-results';
import type { Sheet, SheetPupil } from '../api/sheet';
import type { ResultKey } from './grid-columns';

export type RowMarks = Readonly<Partial<Record<ColumnKey, Mark | null>>>;

/** What follows from one pupil's marks, by the same rules as the register's. */
export interface RowResult {
  readonly results: Readonly<Record<ResultKey, SubjectResult>>;
  /**
   * The weighted mean of the scores so far, while columns are still missing. Of no legal value: shown as provisional
   * and never stored.
   */
  readonly provisionalTenths: number | null;
  /** A cell holds text that is no mark. */
  readonly unread: boolean;
}

export function rowResult(
  { regulation, sheet }: { readonly regulation: Regulation; readonly sheet: Sheet },
  pupil: SheetPupil,
  marks: RowMarks,
  unread = false,
): RowResult {
  const term = regulation.assessSubjectTerm(sheet.offering, sheet.term, marks, pupil.exempt);
  const term1 = sheet.term === 1 ? term : firstTermResult(regulation, sheet, pupil);
  const year = yearResult(sheet.offering, term1, term);
  const provisionalTenths = term.status === 'incomplete' ? meanSoFar(sheet, marks) : null;
  return { results: { term, term1, year }, provisionalTenths, unread };
}

/** The first term's result as the register has it; its marks are not on this sheet. */
function firstTermResult(regulation: Regulation, { offering, otherTerm }: Sheet, pupil: SheetPupil): SubjectResult {
  const known = otherTerm[pupil.studentId];
  if (!regulation.isTaught(offering, 1)) return withoutResult(offering, 'notTaught');
  if (known?.status === 'exempt' || known?.status === 'notTaught') return withoutResult(offering, known.status);
  if (known?.averageTenths != null) return scoreResult(offering, known.averageTenths);
  if (known?.passed != null) return commentResult(offering, known.passed);
  return incompleteResult(offering, []);
}

function meanSoFar({ offering, columns }: Sheet, marks: RowMarks): number | null {
  if (offering.mode === 'comment') return null;
  let sum = 0;
  let weight = 0;
  for (const column of columns) {
    const mark = marks[column.key];
    if (mark?.kind !== 'score' && mark?.kind !== 'forfeit') continue;
    sum += mark.kind === 'score' ? mark.tenths * column.weight : 0;
    weight += column.weight;
  }
  return weight === 0 ? null : roundedQuotient(sum, weight);
}
