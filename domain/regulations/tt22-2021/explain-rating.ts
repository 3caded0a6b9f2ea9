import type { RatingAdjustment, RatingCondition, RatingExplanation, RatingStep } from '../explanation';
import { nextRating } from '../next-rating';
import type { AcademicRating, SubjectResult } from '../regulation';
import { raiseOf, type Raise } from './article-09-3-raise';
import { academicLabel } from './article-09-academic-labels';
import { baseRating, LEVELS, type RatingLevel } from './article-09-academic-rating';
import { RULES as READINGS, type Tt22Interpretations } from './interpretations';

/** Why the subjects give this kết quả học tập. All of them must be settled. */
export function explainRating(subjects: readonly SubjectResult[], readings: Tt22Interpretations): RatingExplanation {
  const base = baseRating(subjects);
  const raise = raiseOf(base, subjects, readings);
  const rating = raise?.becomes ?? base;
  const steps: RatingStep[] = [];
  for (const level of LEVELS.value) {
    const step = stepOf(level, subjects);
    steps.push(step);
    if (step.met) break;
  }
  if (base === 'notAchieved') {
    steps.push({ rating: base, label: academicLabel(base), met: true, conditions: [] });
  }
  return {
    source: LEVELS.source,
    word: 'Kết quả học tập',
    rating,
    label: academicLabel(rating),
    steps,
    adjustment: raise && adjustmentOf(raise, base, subjects, readings),
    next: nextRating(steps, rating),
  };
}

function stepOf(level: RatingLevel, subjects: readonly SubjectResult[]): RatingStep {
  const failed = subjects.filter(({ passed }) => passed === false).map(({ subject }) => subject);
  const below = subjects.flatMap(({ subject, averageTenths: value }) =>
    value !== null && value < level.every ? [{ subject, value }] : [],
  );
  const reached = subjects.filter(({ averageTenths }) => (averageTenths ?? 0) >= level.some).length;
  const conditions: RatingCondition[] = [
    { kind: 'comments', met: failed.length <= level.failedComments, failedAllowed: level.failedComments, failed },
    { kind: 'every', met: below.length === 0, atLeast: level.every, below },
    { kind: 'some', met: reached >= level.count, atLeast: level.some, count: level.count, reached },
  ];
  const met = conditions.every((condition) => condition.met);
  return { rating: level.rating, label: academicLabel(level.rating), met, conditions };
}

function adjustmentOf(
  { cause, without, becomes }: Raise,
  base: AcademicRating,
  subjects: readonly SubjectResult[],
  readings: Tt22Interpretations,
): RatingAdjustment {
  const used: string[] = [];
  if (cause.averageTenths === null) used.push(READINGS.commentSubjectIsOneSubject.says);
  // Whom leaving the subject out raises, a best result in its place raises too, but not the other way round.
  if (!raiseOf(base, subjects, { ...readings, soleCauseTriedBy: 'removing' }))
    used.push(READINGS.soleCauseTriedBy.says);
  return {
    source: 'TT 22/2021 Đ.9 k.3',
    subject: cause.subject,
    without: academicLabel(without),
    from: academicLabel(base),
    to: academicLabel(becomes),
    readings: used,
  };
}
