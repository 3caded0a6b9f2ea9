import type { RatingExplanation, RatingStep } from './explanation';
import type { AcademicRating } from './regulation';

/** The level just above the one that was given, and the conditions of it that are not met. */
export function nextRating(steps: readonly RatingStep[], rating: AcademicRating): RatingExplanation['next'] {
  const step = steps[steps.findIndex((candidate) => candidate.rating === rating) - 1];
  if (!step) return null;
  return { label: step.label, unmet: step.conditions.filter(({ met }) => !met) };
}
