import { columnSheet, EMPTY_SHEET, type ColumnSheet, type ColumnSpec } from '../column-sheet';
import type { Cited, Rules } from '../cited';
import { isTaught } from '../taught';
import type { OfferingPlan, Term } from '../regulation';
import { TENTHS } from '../tenths';
import { article, TT58_FROM } from './circular';

export const RULES = {
  requiredRegular: article('Đ.8 k.2', 'V2', 'Số bài KTtx tối thiểu mỗi học kỳ theo số tiết mỗi tuần của học kỳ đó.'),
  periodicTests: article(
    'Đ.8 k.1',
    'M',
    'Số bài KTđk theo phân phối chương trình; trường không nêu thì môn từ 1 tiết/tuần trở xuống lấy 1 bài, còn lại 2 bài [I].',
  ),
  sheetFor: article(
    'Đ.8 k.2, k.3',
    'I',
    'Quy chế đòi số bài KTtx tính chung; sổ chia một nửa (làm tròn xuống, ít nhất một) cho cột M, còn lại cho cột V15.',
  ),
} satisfies Rules;

/** KTtx: the least number of marks in a term by lessons a week. */
export const REQUIRED_REGULAR: Cited<{
  readonly upToLessons: 1;
  readonly marks: 2;
  readonly belowLessons: 3;
  readonly marksBelow: 3;
  readonly marksFrom: 4;
}> = {
  value: { upToLessons: 1, marks: 2, belowLessons: 3, marksBelow: 3, marksFrom: 4 },
  source: 'TT 58/2011 Đ.8 k.2',
  evidence: 'V2',
  from: TT58_FROM,
};

/**
 * Lessons are those of the term itself: a pattern such as 2//1 asks for 3 marks in the first term and 2 in the second.
 *
 * @param lessonsPerWeek in units of which `unitsPerLesson` make one lesson
 */
export function requiredRegular(lessonsPerWeek: number, unitsPerLesson = TENTHS.value): number {
  const { upToLessons, marks, belowLessons, marksBelow, marksFrom } = REQUIRED_REGULAR.value;
  if (lessonsPerWeek <= upToLessons * unitsPerLesson) return marks;
  return lessonsPerWeek < belowLessons * unitsPerLesson ? marksBelow : marksFrom;
}

/** KTđk where the school's plan gives none. */
export const PERIODIC_BY_DEFAULT: Cited<{ readonly upToLessons: 1; readonly tests: 1; readonly testsAbove: 2 }> = {
  value: { upToLessons: 1, tests: 1, testsAbove: 2 },
  source: 'TT 58/2011 Đ.8 k.1',
  evidence: 'I',
  from: TT58_FROM,
};

export function periodicTests(plan: OfferingPlan, term: Term): number {
  const given = plan.periodicTests?.[term === 1 ? 0 : 1];
  if (given !== undefined) return given;
  const { upToLessons, tests, testsAbove } = PERIODIC_BY_DEFAULT.value;
  return plan.lessonsPerWeekTenths[term === 1 ? 0 : 1] <= upToLessons * TENTHS.value ? tests : testsAbove;
}

/** Weights of KTtx, KTđk and KThk. */
export const WEIGHTS: Cited<{ readonly regular: number; readonly periodic: number; readonly final: number }> = {
  value: { regular: 1, periodic: 2, final: 3 },
  note: 'môn nhận xét: mỗi bài tính một lần (k.3 b) [M]',
  source: 'TT 58/2011 Đ.7 k.3',
  evidence: 'V',
  from: TT58_FROM,
};

/** Room in the book for more marks than required: "ít nhất" sets no upper bound, the printed page does. */
export const COLUMNS_OF_A_KIND: Cited<number> = {
  value: 6,
  source: 'TT 58/2011 Đ.8 k.2',
  evidence: 'I',
  from: TT58_FROM,
};

/** One KTtx of so many is shown as M. */
export const ORAL_SHARE: Cited<number> = { value: 2, source: 'TT 58/2011 Đ.8 k.2', evidence: 'I', from: TT58_FROM };

const sheets = new Map<string, ColumnSheet>();

/**
 * The columns M and V15 (both KTtx), V (KTđk) and HK. A pupil is complete when M and V15 together reach the number, however they are
 * divided.
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
  const oral = Math.max(1, Math.floor(regular / ORAL_SHARE.value));
  const weights = byComment ? { regular: 1, periodic: 1, final: 1 } : WEIGHTS.value;
  const limit = COLUMNS_OF_A_KIND.value;
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
