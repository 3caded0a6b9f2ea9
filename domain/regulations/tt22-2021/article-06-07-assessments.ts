import type { Cited } from '../cited';
import { EMPTY_SHEET, type ColumnSheet } from '../column-sheet';
import { isTaught } from '../taught';
import type { OfferingPlan, Term } from '../regulation';
import { regularMidtermFinal, type AssessmentWeights } from '../regular-midterm-final';
import { TT22_FROM } from './circular';

/** Assessments a term: two in comment subjects; in score subjects by lessons a school year. */
export const REQUIRED_REGULAR: Cited<{
  readonly comment: 2;
  readonly upTo35: 2;
  readonly upTo70: 3;
  readonly above70: 4;
}> = {
  value: { comment: 2, upTo35: 2, upTo70: 3, above70: 4 },
  source: 'TT 22/2021 Đ.6 k.2',
  evidence: 'V',
  from: TT22_FROM,
};

/** The coefficients of ĐTBmhk; Đ.7 asks for one ĐĐGgk and one ĐĐGck a term [V]. */
export const WEIGHTS: Cited<AssessmentWeights> = {
  value: { regular: 1, midterm: 2, final: 3 },
  source: 'TT 22/2021 Đ.9 k.1 b',
  evidence: 'V',
  from: TT22_FROM,
};

export function requiredRegular(lessonsPerYear: number): number {
  const { upTo35, upTo70, above70 } = REQUIRED_REGULAR.value;
  if (lessonsPerYear <= 35) return upTo35;
  return lessonsPerYear <= 70 ? upTo70 : above70;
}

const commentSheet = regularMidtermFinal(REQUIRED_REGULAR.value.comment, WEIGHTS.value, true);
const scoreSheets = new Map<number, ColumnSheet>();

export function sheetFor(plan: OfferingPlan, term: Term): ColumnSheet {
  if (!isTaught(plan, term)) return EMPTY_SHEET;
  if (plan.mode === 'comment') return commentSheet;
  const regular = requiredRegular(plan.lessonsPerYear);
  const known = scoreSheets.get(regular);
  if (known) return known;
  const sheet = regularMidtermFinal(regular, WEIGHTS.value, false);
  scoreSheets.set(regular, sheet);
  return sheet;
}
