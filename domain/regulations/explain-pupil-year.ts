import type { AverageExplanation, RatingExplanation, SubjectExplanation } from './explanation';
import type { Reasoning } from './reasons/reasoning';
import type { OfferingPlan, PeriodResult, PupilYearRecord, Regulation, Term } from './regulation';

/** Why a period came out as it did. */
export interface PeriodExplanation {
  /** By offering, in the order of the plans. */
  readonly subjects: ReadonlyMap<string, SubjectExplanation>;
  readonly overall: AverageExplanation | null;
  readonly academic: RatingExplanation | null;
  readonly title: Reasoning | null;
}

export interface YearExplanation extends PeriodExplanation {
  readonly conduct: Reasoning | null;
  readonly promotion: Reasoning | null;
}

export interface PupilYearExplanation {
  readonly terms: readonly [PeriodExplanation, PeriodExplanation];
  readonly year: YearExplanation;
}

/** Every result of a pupil's year with its reasons, as data. */
export function explainPupilYear(
  regulation: Regulation,
  plans: readonly OfferingPlan[],
  record: PupilYearRecord,
): PupilYearExplanation {
  const year = regulation.assessYear(plans, record);
  return {
    terms: [explainTermOf(regulation, plans, 1, record), explainTermOf(regulation, plans, 2, record)],
    year: {
      ...explainPeriod(
        regulation,
        year,
        new Map(plans.map((plan) => [plan.offeringId, regulation.explainSubjectYear(plan, record)])),
      ),
      conduct: regulation.explainYearConduct(record),
      promotion: regulation.explainPromotion(year, record.absences),
    },
  };
}

function explainTermOf(
  regulation: Regulation,
  plans: readonly OfferingPlan[],
  term: Term,
  { terms }: PupilYearRecord,
): PeriodExplanation {
  const { marks, exemptOfferings } = terms[term === 1 ? 0 : 1];
  const subjects = plans.map((plan): [string, SubjectExplanation] => {
    const { offeringId } = plan;
    const exempt = exemptOfferings.includes(offeringId);
    return [offeringId, regulation.explainSubjectTerm(plan, term, marks[offeringId] ?? {}, exempt)];
  });
  const result = regulation.assessTerm(plans, term, terms[term === 1 ? 0 : 1]);
  return explainPeriod(regulation, result, new Map(subjects));
}

function explainPeriod(
  regulation: Regulation,
  result: PeriodResult,
  subjects: ReadonlyMap<string, SubjectExplanation>,
): PeriodExplanation {
  return {
    subjects,
    overall: regulation.explainOverall(result),
    academic: regulation.explainAcademic(result),
    title: regulation.explainTitle(result),
  };
}
