import type { AcademicRating, SubjectResult } from '../regulation';
import { LEVELS, reaches, type RatingLevel } from './article-09-academic-rating';
import type { Tt22Interpretations } from './interpretations';

/** Best first. */
const ORDER: readonly AcademicRating[] = ['good', 'fair', 'achieved', 'notAchieved'];

export interface Raise {
  /** The one subject that lowered the level. */
  readonly cause: SubjectResult;
  /** The level that it kept the pupil from. */
  readonly without: AcademicRating;
  readonly becomes: AcademicRating;
}

/**
 * TT 22/2021 Đ.9 k.3 [V]: a level lowered by two steps or more from Tốt or Khá (points a, b of k.2), only because of one single
 * subject, is raised to the next level: one step, however deep the fall. A fall from Đạt is not raised.
 */
export function raiseOf(
  base: AcademicRating,
  subjects: readonly SubjectResult[],
  readings: Tt22Interpretations,
): Raise | null {
  const place = ORDER.indexOf(base);
  const becomes = ORDER[place - 1];
  if (becomes === undefined) return null;
  for (const level of LEVELS.value.slice(0, 2)) {
    if (place - ORDER.indexOf(level.rating) < 2) continue;
    const cause = soleCause(subjects, level, readings);
    if (cause) return { cause, without: level.rating, becomes };
  }
  return null;
}

function soleCause(
  subjects: readonly SubjectResult[],
  level: RatingLevel,
  readings: Tt22Interpretations,
): SubjectResult | undefined {
  const by = readings.soleCauseTriedBy;
  return subjects.find((subject) => {
    if (subject.averageTenths === null && (subject.passed !== false || !readings.commentSubjectIsOneSubject))
      return false;
    return reaches(subjects, level, { subject, by });
  });
}
