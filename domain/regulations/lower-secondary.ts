import { afterResit, afterSummerTraining } from './after-year';
import { explainTerm, explainYear } from './explain-subject';
import type { SubjectExplanation } from './explanation';
import type { LowerSecondaryRules } from './lower-secondary-rules';
import type {
  OfferingPlan,
  PeriodResult,
  PupilTermRecord,
  PupilYearRecord,
  Regulation,
  SubjectResult,
  Term,
} from './regulation';
import {
  commentResult,
  incompleteResult,
  scoreResult,
  termAverage,
  withoutResult,
  yearResult,
} from './subject-results';
import { isTaught } from './taught';
import { tallyTerm } from './term-tally';

/** Makes a regulation of the articles of a circular. */
export function lowerSecondary(rules: LowerSecondaryRules): Regulation {
  const { sheetFor, mayExempt } = rules;

  function assessSubjectTerm(
    plan: OfferingPlan,
    term: Term,
    marks: PupilTermRecord['marks'][string],
    exempt: boolean,
  ): SubjectResult {
    if (!isTaught(plan, term)) return withoutResult(plan, 'notTaught');
    if (exempt && mayExempt(plan)) return withoutResult(plan, 'exempt');
    const byComment = plan.mode === 'comment';
    const tally = tallyTerm(sheetFor(plan, term), marks, byComment);
    if (tally.missing.length > 0) return incompleteResult(plan, tally.missing);
    return byComment ? commentResult(plan, rules.commentPassed(tally)) : scoreResult(plan, termAverage(tally));
  }

  function subjectTerm(plan: OfferingPlan, term: Term, record: PupilTermRecord): SubjectResult {
    const exempt = record.exemptOfferings.includes(plan.offeringId);
    return assessSubjectTerm(plan, term, record.marks[plan.offeringId] ?? NO_MARKS, exempt);
  }

  function assessTerm(plans: readonly OfferingPlan[], term: Term, record: PupilTermRecord): PeriodResult {
    const subjects = plans.map((plan) => subjectTerm(plan, term, record));
    const { overallTenths, academic } = rules.rate(subjects);
    const { conduct } = record;
    const title = academic && conduct && rules.termTitle(academic, conduct);
    const { id: regulation, version } = rules;
    const complete = academic !== null && conduct !== null;
    return {
      regulation,
      version,
      period: term,
      subjects,
      overallTenths,
      academic,
      conduct,
      promotion: null,
      title,
      complete,
    };
  }

  function assessYear(plans: readonly OfferingPlan[], record: PupilYearRecord): PeriodResult {
    const [term1, term2] = record.terms;
    const subjects = plans.map((plan) => yearResult(plan, subjectTerm(plan, 1, term1), subjectTerm(plan, 2, term2)));
    const { overallTenths, academic } = rules.rate(subjects);
    const conduct = rules.yearConduct(record);
    const title = academic && conduct && rules.yearTitle(academic, conduct, subjects);
    const promotion = academic && conduct && rules.promote({ academic, conduct, absences: record.absences });
    const { id: regulation, version } = rules;
    const complete = academic !== null && conduct !== null;
    return {
      regulation,
      version,
      period: 'year',
      subjects,
      overallTenths,
      academic,
      conduct,
      promotion,
      title,
      complete,
    };
  }

  function explainSubjectYearOf(plan: OfferingPlan, term1: SubjectResult, term2: SubjectResult): SubjectExplanation {
    return explainYear(rules, term1, term2, yearResult(plan, term1, term2));
  }

  const { id, version, switches, title, words, conductRatings } = rules;
  const { academicLabel, conductLabel, titleLabel, promotionLabel } = rules;
  return {
    id,
    version,
    switches,
    title,
    words,
    conductRatings,
    isTaught,
    columnsFor: (plan, term) => sheetFor(plan, term).required,
    columnAt: (plan, term, key) => sheetFor(plan, term).accepted.get(key) ?? null,
    mayExempt,
    assessSubjectTerm,
    assessTerm,
    assessYear,
    explainSubjectTerm: (plan, term, marks, exempt) =>
      explainTerm(rules, plan, term, marks, assessSubjectTerm(plan, term, marks, exempt)),
    explainSubjectYear: (plan, { terms: [term1, term2] }) =>
      explainSubjectYearOf(plan, subjectTerm(plan, 1, term1), subjectTerm(plan, 2, term2)),
    explainSubjectYearOf,
    explainAcademic: ({ academic, subjects, overallTenths }) =>
      academic === null ? null : rules.explainRating(subjects, overallTenths),
    explainOverall: ({ subjects, period }) => rules.explainOverall(subjects, period),
    explainYearConduct: rules.explainYearConduct,
    explainTitle: ({ academic, conduct, period, subjects }) =>
      academic === null || conduct === null ? null : rules.explainTitle({ academic, conduct, period, subjects }),
    explainPromotion: ({ academic, conduct, period }, absences) =>
      academic === null || conduct === null || period !== 'year'
        ? null
        : rules.explainPromotion({ academic, conduct, absences }),
    mayResit: rules.mayResit,
    afterResit: (year, resits) => afterResit(rules, year, resits),
    afterSummerTraining: (year, conduct) => afterSummerTraining(rules, year, conduct),
    academicLabel,
    conductLabel,
    titleLabel,
    promotionLabel,
  };
}

const NO_MARKS: PupilTermRecord['marks'][string] = {};
