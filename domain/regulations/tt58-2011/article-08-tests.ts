import { columnSheet, EMPTY_SHEET, type ColumnSheet, type ColumnSpec } from '../column-sheet';
import type { Cited } from '../cited';
import { isTaught } from '../taught';
import type { OfferingPlan, Term } from '../regulation';
import { TT58_FROM } from './circular';

/** KTtx: the least number of marks in a term by lessons a week (in tenths). */
export const REQUIRED_REGULAR: Cited<{ readonly upToOne: 2; readonly belowThree: 3; readonly threeOrMore: 4 }> = {
  value: { upToOne: 2, belowThree: 3, threeOrMore: 4 },
  source: 'TT 58/2011 Đ.8 k.2',
  evidence: 'V2',
  from: TT58_FROM,
};

/** Lessons are those of the term itself: a pattern such as 2//1 asks for 3 marks in the first term and 2 in the second. */
export function requiredRegular(lessonsPerWeekTenths: number): number {
  const { upToOne, belowThree, threeOrMore } = REQUIRED_REGULAR.value;
  if (lessonsPerWeekTenths <= 10) return upToOne;
  return lessonsPerWeekTenths < 30 ? belowThree : threeOrMore;
}

/**
 * KTđk: Đ.8 k.1 leaves the number to the subject's plan (phân phối chương trình) [M]. Where the school gives none: one for
 * subjects of up to one lesson a week, else two [I].
 */
export function periodicTests(plan: OfferingPlan, term: Term): number {
  const given = plan.periodicTests?.[term === 1 ? 0 : 1];
  if (given !== undefined) return given;
  return plan.lessonsPerWeekTenths[term === 1 ? 0 : 1] <= 10 ? 1 : 2;
}

/**
 * Weights of Đ.7 k.3 [V]: KTtx 1, KTđk 2, KThk 3; in comment subjects every test counts once (k.3 b) [M].
 */
export const WEIGHTS: Cited<{ readonly regular: number; readonly periodic: number; readonly final: number }> = {
  value: { regular: 1, periodic: 2, final: 3 },
  source: 'TT 58/2011 Đ.7 k.3',
  evidence: 'V',
  from: TT58_FROM,
};

/** Room in the book for more marks than required: "ít nhất" of Đ.8 k.2 sets no upper bound, the printed page does. */
const COLUMNS_OF_A_KIND = 6;

const sheets = new Map<string, ColumnSheet>();

/**
 * The columns M and V15 (both KTtx), V (KTđk) and HK.
 *
 * The law asks for so many KTtx together and does not divide them. We show half of them (rounded down, at least one) as M and
 * the rest as V15 [I]; a pupil is complete when M and V15 together reach the number, however they are divided.
 */
export function sheetFor(plan: OfferingPlan, term: Term): ColumnSheet {
  if (!isTaught(plan, term)) return EMPTY_SHEET;
  const regular = requiredRegular(plan.lessonsPerWeekTenths[term === 1 ? 0 : 1]);
  const periodic = periodicTests(plan, term);
  const byComment = plan.mode === 'comment';
  const name = `${regular}/${periodic}/${byComment}`;
  const known = sheets.get(name);
  if (known) return known;
  const sheet = columnSheet(specs(regular, periodic, byComment));
  sheets.set(name, sheet);
  return sheet;
}

function specs(regular: number, periodic: number, byComment: boolean): readonly ColumnSpec[] {
  const oral = Math.max(1, Math.floor(regular / 2));
  const weights = byComment ? { regular: 1, periodic: 1, final: 1 } : WEIGHTS.value;
  const limit = COLUMNS_OF_A_KIND;
  return [
    { kind: 'oral', required: oral, limit, weight: weights.regular, label: 'M', title: 'Kiểm tra miệng' },
    {
      kind: 'quiz',
      required: regular - oral,
      limit,
      weight: weights.regular,
      label: 'V15',
      title: 'Kiểm tra viết hoặc thực hành dưới một tiết',
    },
    {
      kind: 'periodic',
      required: periodic,
      limit: Math.max(limit, periodic),
      weight: weights.periodic,
      label: 'V',
      title: 'Kiểm tra viết hoặc thực hành từ một tiết trở lên',
    },
    { kind: 'final', required: 1, limit: 1, weight: weights.final, label: 'HK', title: 'Kiểm tra học kỳ' },
  ];
}
