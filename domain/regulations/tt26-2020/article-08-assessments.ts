import type { Cited, Rules } from '../cited';
import { EMPTY_SHEET, type ColumnSheet } from '../column-sheet';
import { isTaught } from '../taught';
import type { OfferingPlan, Term } from '../regulation';
import {
  regularByLessons,
  regularMidtermFinal,
  type AssessmentWeights,
  type RegularByLessons,
} from '../regular-midterm-final';
import { article, TT26_FROM } from './circular';

/** TT 58/2011 Đ.7 k.2-3 as amended [V]. */
export const WEIGHTS: Cited<AssessmentWeights> = {
  value: { regular: 1, midterm: 2, final: 3 },
  source: 'TT 58/2011 Đ.7 (TT 26/2020 Đ.1 k.3)',
  evidence: 'V',
  from: TT26_FROM,
};

export const RULES = {
  requiredRegular: article(
    'Đ.8 k.1 a',
    'V',
    'Số ĐĐGtx mỗi học kỳ theo số tiết mỗi năm: đến 35 tiết 2, trên 35 đến 70 tiết 3, trên 70 tiết 4.',
  ),
  sheetFor: article(
    'Đ.8 k.1',
    'V',
    'Mỗi học kỳ đủ số ĐĐGtx, một ĐĐGgk và một ĐĐGck; môn nhận xét có số lần như môn cùng số tiết [M].',
  ),
} satisfies Rules;

/** ĐĐGtx a term by lessons a school year. */
export const REQUIRED_REGULAR: Cited<RegularByLessons> = {
  value: { upTo: 35, marks: 2, upToNext: 70, marksNext: 3, marksAbove: 4 },
  source: 'TT 58/2011 Đ.8 k.1 a (TT 26/2020)',
  evidence: 'V',
  from: TT26_FROM,
};

export function requiredRegular(lessonsPerYear: number): number {
  return regularByLessons(REQUIRED_REGULAR.value, lessonsPerYear);
}

const sheets = new Map<string, ColumnSheet>();

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
