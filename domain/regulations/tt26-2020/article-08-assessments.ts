import type { Cited } from '../cited';
import { EMPTY_SHEET, type ColumnSheet } from '../column-sheet';
import { isTaught } from '../taught';
import type { OfferingPlan, Term } from '../regulation';
import { regularMidtermFinal, type AssessmentWeights } from '../regular-midterm-final';
import { TT26_FROM } from './circular';

/** TT 58/2011 Đ.7 k.2-3 as amended [V]. */
export const WEIGHTS: Cited<AssessmentWeights> = {
  value: { regular: 1, midterm: 2, final: 3 },
  source: 'TT 58/2011 Đ.7 (TT 26/2020 Đ.1 k.3)',
  evidence: 'V',
  from: TT26_FROM,
};

/** ĐĐGtx a term by lessons a school year. */
export const REQUIRED_REGULAR: Cited<{ readonly upTo35: 2; readonly upTo70: 3; readonly above70: 4 }> = {
  value: { upTo35: 2, upTo70: 3, above70: 4 },
  source: 'TT 58/2011 Đ.8 k.1 a (TT 26/2020)',
  evidence: 'V',
  from: TT26_FROM,
};

export function requiredRegular(lessonsPerYear: number): number {
  const { upTo35, upTo70, above70 } = REQUIRED_REGULAR.value;
  if (lessonsPerYear <= 35) return upTo35;
  return lessonsPerYear <= 70 ? upTo70 : above70;
}

const sheets = new Map<string, ColumnSheet>();

/** Comment subjects have as many assessments as score subjects of the same number of lessons. */
export function sheetFor(plan: OfferingPlan, term: Term): ColumnSheet {
  if (!isTaught(plan, term)) return EMPTY_SHEET;
  const regular = requiredRegular(plan.lessonsPerYear);
  const byComment = plan.mode === 'comment';
  const name = `${regular}/${byComment}`;
  const known = sheets.get(name);
  if (known) return known;
  const sheet = regularMidtermFinal(regular, WEIGHTS.value, byComment);
  sheets.set(name, sheet);
  return sheet;
}
