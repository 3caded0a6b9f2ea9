import type { OfferingPlan, Term } from './regulation';

/** A subject is taught in a term when the plan gives it lessons there. */
export function isTaught(plan: OfferingPlan, term: Term): boolean {
  return plan.lessonsPerWeekTenths[term === 1 ? 0 : 1] > 0;
}
