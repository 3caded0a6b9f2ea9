import type { Cited, Rules } from '../cited';
import type { AcademicRating, SubjectResult } from '../regulation';
import { LEVELS, type RatingLevel, type Standing } from './article-13-academic-rating';
import { article, TT58_FROM } from './circular';
import type { Tt58Interpretations } from './interpretations';

export const RULES = {
  adjustmentOf: article(
    'Đ.13 k.6',
    'V',
    'ĐTB đạt mức G hoặc K nhưng do kết quả của một môn học nào đó mà bị xuống quá thấp thì được điều chỉnh theo bốn điểm a, b, c, d.',
  ),
} satisfies Rules;

interface AdjustmentRow {
  /** The rating that the overall average reaches. */
  readonly reached: AcademicRating;
  /** Where one subject dragged it down to. */
  readonly dropped: AcademicRating;
  readonly becomes: AcademicRating;
  /** The point of k.6. */
  readonly point: string;
}

/** Đ.13 k.6: "do kết quả của một môn học nào đó" the rating falls too far. A drop of one step is never adjusted. */
export const ROWS: Cited<readonly AdjustmentRow[]> = {
  value: [
    { reached: 'excellent', dropped: 'average', becomes: 'fair', point: 'a' },
    { reached: 'excellent', dropped: 'weak', becomes: 'average', point: 'b' },
    { reached: 'fair', dropped: 'weak', becomes: 'average', point: 'c' },
    { reached: 'fair', dropped: 'poor', becomes: 'weak', point: 'd' },
  ],
  source: 'TT 58/2011 Đ.13 k.6',
  evidence: 'V',
  from: TT58_FROM,
};

export interface Adjustment extends AdjustmentRow {
  readonly cause: SubjectResult;
  /** The reading [I] that the adjustment rests on, if the law does not settle it. */
  readonly readings: readonly (keyof Tt58Interpretations)[];
}

/** The exception to the table: the row of k.6 that applies, or `null`. */
export function adjustmentOf(
  base: AcademicRating,
  standing: Standing,
  subjects: readonly SubjectResult[],
  core: readonly string[],
  readings: Tt58Interpretations,
): Adjustment | null {
  // An average that reaches Giỏi also reaches Khá. When Giỏi has no row, what the row of Khá then rests on.
  let passedOver: keyof Tt58Interpretations | null = null;
  for (const level of LEVELS.value) {
    if (standing.overall < level.overall) continue;
    const cause = soleCause(level, standing, subjects, core);
    if (cause === null) {
      passedOver = 'fairRowAfterTwoCausesOfExcellent';
      continue;
    }
    const row = ROWS.value.find(({ reached, dropped }) => reached === level.rating && dropped === base);
    if (!row) {
      passedOver = 'poorFromExcellentBecomesWeak';
      continue;
    }
    const used: (keyof Tt58Interpretations)[] = cause.averageTenths === null ? ['commentSubjectIsOneSubject'] : [];
    if (passedOver !== null) used.push(passedOver);
    return used.every((reading) => readings[reading]) ? { ...row, cause, readings: used } : null;
  }
  return null;
}

/**
 * The one subject that alone keeps the pupil from a rating: with 10 or Đ in its place, and the overall average as it is, the
 * table would give that rating.
 */
function soleCause(
  level: RatingLevel,
  standing: Standing,
  subjects: readonly SubjectResult[],
  core: readonly string[],
): SubjectResult | null {
  let cause: SubjectResult | null = null;
  for (const subject of subjects) {
    const failed = subject.averageTenths === null ? subject.passed === false : subject.averageTenths < level.lowest;
    if (!failed) continue;
    if (cause !== null) return null;
    cause = subject;
  }
  if (cause === null) return null;
  return standing.core >= level.core || core.includes(cause.subject) ? cause : null;
}
