import type { RatingAdjustment, RatingCondition, RatingExplanation, RatingStep } from '../explanation';
import { nextRating } from '../next-rating';
import type { SubjectResult } from '../regulation';
import { academicLabel } from './article-05-academic-labels';
import { ROWS, type Adjustment } from './article-13-6-adjustment';
import { LEVELS, type RatingLevel } from './article-13-academic-rating';
import { RULES as READINGS, type Tt58Interpretations } from './interpretations';
import { rateAcademic } from './rating';

/** Where the rating's rules stand; TT 26/2020 amends them. */
export interface RatingSource {
  readonly article: string;
  readonly core: readonly string[];
}

/** Why the subjects give this học lực. All of them must be settled. */
export function explainRating(
  subjects: readonly SubjectResult[],
  overall: number,
  { article, core }: RatingSource,
  readings: Tt58Interpretations,
): RatingExplanation {
  const verdict = rateAcademic(subjects, overall, core, readings);
  const steps: RatingStep[] = [];
  for (const level of LEVELS.value) {
    const step = stepOf(level, subjects, overall, core);
    steps.push(step);
    if (step.met) break;
  }
  if (verdict.base === 'poor') steps.push({ rating: 'poor', label: academicLabel('poor'), met: true, conditions: [] });
  return {
    source: article,
    word: 'Học lực',
    rating: verdict.rating,
    label: academicLabel(verdict.rating),
    steps,
    adjustment: verdict.adjustment && adjustmentOf(verdict.adjustment),
    next: nextRating(steps, verdict.rating),
  };
}

function stepOf(
  level: RatingLevel,
  subjects: readonly SubjectResult[],
  overall: number,
  core: readonly string[],
): RatingStep {
  const conditions: RatingCondition[] = [
    { kind: 'overall', met: overall >= level.overall, atLeast: level.overall, value: overall },
  ];
  if (level.core > 0) conditions.push(coreCondition(level, subjects, core));
  conditions.push(everyCondition(level, subjects));
  if (level.commentsPassed) conditions.push(commentsCondition(subjects));
  const met = conditions.every((condition) => condition.met);
  return { rating: level.rating, label: academicLabel(level.rating), met, conditions };
}

function coreCondition(
  level: RatingLevel,
  subjects: readonly SubjectResult[],
  core: readonly string[],
): RatingCondition {
  let best: { subject: string; value: number } | null = null;
  for (const { subject, averageTenths } of subjects) {
    if (averageTenths === null || !core.includes(subject)) continue;
    if (best === null || averageTenths > best.value) best = { subject, value: averageTenths };
  }
  return { kind: 'core', met: best !== null && best.value >= level.core, atLeast: level.core, subjects: core, best };
}

function everyCondition(level: RatingLevel, subjects: readonly SubjectResult[]): RatingCondition {
  const below = subjects.flatMap(({ subject, averageTenths: value }) =>
    value !== null && value < level.lowest ? [{ subject, value }] : [],
  );
  return { kind: 'every', met: below.length === 0, atLeast: level.lowest, below };
}

function commentsCondition(subjects: readonly SubjectResult[]): RatingCondition {
  const failed = subjects.filter(({ passed }) => passed === false).map(({ subject }) => subject);
  return { kind: 'comments', met: failed.length === 0, failedAllowed: 0, failed };
}

function adjustmentOf({ cause, reached, dropped, becomes, point, readings }: Adjustment): RatingAdjustment {
  return {
    source: `${ROWS.source} ${point}`,
    subject: cause.subject,
    without: academicLabel(reached),
    from: academicLabel(dropped),
    to: academicLabel(becomes),
    readings: readings.map((reading) => READINGS[reading].says),
  };
}
