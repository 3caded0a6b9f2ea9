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
import { article, TT22_FROM } from './circular';

export const RULES = {
  requiredRegular: article(
    'Đ.6 k.2',
    'V',
    'Số ĐĐGtx mỗi học kỳ theo số tiết mỗi năm: đến 35 tiết 2, trên 35 đến 70 tiết 3, trên 70 tiết 4.',
  ),
  sheetFor: article(
    'Đ.6 k.2, Đ.7',
    'V',
    'Mỗi học kỳ đủ số ĐĐGtx (môn nhận xét: 2 ĐGtx), một lần giữa kỳ, một lần cuối kỳ.',
  ),
} satisfies Rules;

/** ĐĐGtx a term by lessons a school year. */
export const REQUIRED_REGULAR: Cited<RegularByLessons> = {
  value: { upTo: 35, marks: 2, upToNext: 70, marksNext: 3, marksAbove: 4 },
  source: 'TT 22/2021 Đ.6 k.2 b',
  evidence: 'V',
  from: TT22_FROM,
};

/** ĐGtx a term in comment subjects. */
export const REQUIRED_COMMENTS: Cited<number> = {
  value: 2,
  source: 'TT 22/2021 Đ.6 k.2 a',
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
  return regularByLessons(REQUIRED_REGULAR.value, lessonsPerYear);
}

const commentSheet = regularMidtermFinal(REQUIRED_COMMENTS.value, WEIGHTS.value, true);
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
