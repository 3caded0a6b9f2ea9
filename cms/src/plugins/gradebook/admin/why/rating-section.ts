import type { RatingExplanation } from '@cong-truong/domain/regulations/explanation';
import { ratingExplanationLines } from '@cong-truong/domain/regulations/rating-explanation-text';
import { reasoningLines } from '@cong-truong/domain/regulations/reasons/reasoning-text';
import type { Reasoning } from '@cong-truong/domain/regulations/reasons/reasoning';
import { sectionOf, type WhySection } from './why-section';

/** An academic rating: the levels tried, the condition that decided, the exception, what would lead to the next. */
export function ratingSection(
  key: string,
  explanation: RatingExplanation,
  nameOf: (subject: string) => string,
): WhySection {
  const { word, label, source } = explanation;
  return sectionOf(ratingExplanationLines(explanation, nameOf), { key, heading: word, outcome: label, source });
}

/** Conduct of the year, title, promotion. */
export function reasoningSection(key: string, reasoning: Reasoning): WhySection {
  const { question, outcome, source } = reasoning;
  return sectionOf(reasoningLines(reasoning), { key, heading: question, outcome: capitalised(outcome), source });
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
